import type { HistoryQuarter, OrganisationHistory } from '../organisation-history.js';

/** So many quarters without a figure are filled in; who missed more is left out as before. */
const mostFilled = 2;

/**
 * A history whose missing quarters are filled in: the outcome lies on the line between the quarters before and after, and what is in
 * place is what was before. Only between two quarters that are known, and of two quarters at most.
 */
export function withGapsFilled(history: OrganisationHistory): OrganisationHistory {
  const { quarters } = history;
  const missing = quarters.filter((quarter) => !isKnown(quarter)).length;
  if (missing === 0 || missing > mostFilled || !isKnown(quarters[0]) || !isKnown(quarters.at(-1))) return history;
  return { ...history, quarters: quarters.map((quarter, at) => (isKnown(quarter) ? quarter : between(quarters, at))) };
}

function between(quarters: OrganisationHistory['quarters'], at: number): HistoryQuarter | null {
  const before = nearestKnown(quarters, at, -1);
  const after = nearestKnown(quarters, at, 1);
  const quarter = quarters[at] ?? before?.quarter;
  if (before === null || after === null || quarter === undefined) return null;
  const way = (at - before.at) / (after.at - before.at);
  return { ...quarter, outcome: before.outcome + way * (after.outcome - before.outcome) };
}

function nearestKnown(quarters: OrganisationHistory['quarters'], from: number, step: -1 | 1) {
  for (let at = from + step; at >= 0 && at < quarters.length; at += step) {
    const quarter = quarters[at];
    if (isKnown(quarter)) return { at, quarter, outcome: quarter.outcome };
  }
  return null;
}

function isKnown(quarter: HistoryQuarter | null | undefined): quarter is HistoryQuarter & { outcome: number } {
  return quarter != null && quarter.outcome !== null;
}
