/** What was asked: the arguments of a field and of those around it, with the fields of their inputs. */
export type Asked = Readonly<Record<string, unknown>>;

/** A number, or how it follows from what was asked. */
export type Amount = number | ((asked: Asked) => number);

/** How much the fields of a schema bring with them, by `Type.field`. */
export interface CostTable {
  /** How long each list is at most, or as a rule where nothing bounds it. Every list of the schema has an entry. */
  lists: Readonly<Record<string, Amount>>;
  /** What finding an answer costs, however little of it is asked for, in values of an answer. */
  finding: Readonly<Record<string, Amount>>;
}

/** Injection token of the CostTable. */
export const COST_TABLE = Symbol('cost table');

/** What a list counts for that nobody has written down: large enough to be noticed. */
export const unknownLength = 5_000;

/** An amount for what was asked. Nonsense in the arguments neither lowers nor multiplies anything. */
export function amountFor(amount: Amount, asked: Asked): number {
  const found = typeof amount === 'number' ? amount : amount(asked);
  return Number.isFinite(found) ? Math.max(1, found) : 1;
}
