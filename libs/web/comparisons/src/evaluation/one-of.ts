/** The value of a list, or the first where it is none of them. */
export function oneOf<Value extends string>(values: readonly Value[], wanted: string): Value {
  const known = values.find((value) => value === wanted) ?? values[0];
  if (known === undefined) throw new Error('There is nothing to choose from.');
  return known;
}
