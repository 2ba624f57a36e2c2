import { standingOf } from './region-standing.js';
import type { ColumnAnswers, RegionColumn } from './region-standing.js';

/** So many returns together are still few. */
export const fewTogether = 10;

/**
 * The fewest missing returns, one of them owing `own` answers, that could change where the region stands in a column if
 * they all said in place, or all said not; null where not even few could.
 * @param owed what every missing return owes in the column, those that owe most first
 */
export function fewestToChange(
  column: RegionColumn,
  own: number,
  owed: readonly number[],
  confidence: number,
): number | null {
  if (own === 0) return null;
  const now = standingOf(column, confidence);
  const others = without(owed, own);
  let together = own;
  for (let returns = 1; returns <= Math.min(fewTogether, others.length + 1); returns += 1) {
    const added = { answers: together, returns };
    const ends = [added.answers, 0].map((inPlace) => withReturns(column.region, inPlace, added));
    if (ends.some((region) => standingOf({ ...column, region }, confidence) !== now)) return returns;
    together += others[returns - 1] ?? 0;
  }
  return null;
}

function without(owed: readonly number[], own: number): number[] {
  const at = owed.indexOf(own);
  return owed.filter((answers, index) => index !== at && answers > 0);
}

function withReturns(
  { inPlace, applicable, organisations }: ColumnAnswers,
  saidInPlace: number,
  added: { answers: number; returns: number },
): ColumnAnswers {
  return {
    inPlace: inPlace + saidInPlace,
    applicable: applicable + added.answers,
    organisations: organisations + added.returns,
  };
}
