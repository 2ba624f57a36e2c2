/** A value of the address where it is one that can be chosen; otherwise the one to begin with. */
export function oneOf<Value extends string>(value: string, known: readonly Value[], otherwise: Value): Value {
  return known.find((candidate) => candidate === value) ?? otherwise;
}
