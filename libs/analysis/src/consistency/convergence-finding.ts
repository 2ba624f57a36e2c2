import { normalQuantile } from '@monitor/statistics';
import { allowFor } from '../findings/allow-for.js';
import { shownFigure } from '../findings/finding-figure.js';
import type { Caution, Detectable, Finding, FindingClaim, FindingFigure } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { toFinding } from '../findings/to-finding.js';
import { convergenceWords, detectableChangeWords } from '../findings/words/convergence-words.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { fewOrganisationsWords } from '../findings/words/practice-within-areas-words.js';
import type { AskedOfView } from './asked-of-view.js';
import { changeOfSpread } from './change-of-spread.js';
import type { ChangeOfSpread } from './change-of-spread.js';
import { fewestQuarters, matchedShares } from './matched-shares.js';
import type { MatchedShares, PracticeQuarter } from './matched-shares.js';
import type { PracticeTable } from './practice-table.js';
import type { StandsApart } from './stands-apart.js';

/** A spread between areas that changed by less than two percentage points stayed as it was. */
export const spreadMargin = 0.02;

/** What areas did over the quarters. */
export interface PracticeOverTime {
  /** The table of the latest quarter. */
  table: PracticeTable;
  /** Quarters that may be compared, oldest first; the last is the one of the table. */
  quarters: readonly PracticeQuarter[];
  /** The same seed gives the same words: made from what is viewed, never from the clock. */
  seed: number;
  /** What stands apart in the latest quarter, where that is known already. */
  found?: StandsApart;
  /** Who was expected to answer what in the latest quarter; without it nothing is said of those who are missing. */
  asked?: AskedOfView;
}

/**
 * Whether areas have come nearer to each other or moved apart over the quarters, among the organisations that answered in
 * all of them. Null where there are no two areas or no organisation.
 */
export function convergenceFinding(overTime: PracticeOverTime, names: PracticeNames): Finding | null {
  const claim = convergenceClaim(overTime, names);
  return claim === null ? null : toFinding(claim, convergenceWords(claim, names));
}

/** The same before it is worded. */
export function convergenceClaim(
  { table, quarters, seed }: PracticeOverTime,
  names: PracticeNames,
): FindingClaim | null {
  if (table.areas.length < 2 || table.organisations.length === 0) return null;
  const kept = { ...nothingBeside, kind: 'CONVERGENCE' as const, subjects: [] };
  const comparable = countOf('comparableQuarters', quarters.length);
  if (quarters.length < fewestQuarters) {
    return { ...kept, verdict: 'CANNOT_TELL', figures: [comparable], allowance: null };
  }
  const matched = matchedShares(table, quarters);
  const cautions = cautionsOf(table, matched, names);
  if (matched.areas.length < 2) {
    return { ...kept, verdict: 'CANNOT_TELL', figures: [comparable], cautions, allowance: null };
  }
  const change = changeOfSpread(matched.areas, seed);
  const { lower, upper } = change.change;
  const verdict =
    lower > 0 || upper < 0 ? 'DIFFERENT' : Math.max(-lower, upper) < spreadMargin ? 'ALIKE' : 'CANNOT_TELL';
  return {
    ...kept,
    verdict,
    figures: [comparable, ...figuresOf(matched, change)],
    allowance: allowFor(1, 'changes'),
    cautions,
    detectable: verdict === 'CANNOT_TELL' ? detectableChange(change) : null,
  };
}

function figuresOf(
  { quarterIds, organisations }: MatchedShares,
  { first, last, change }: ChangeOfSpread,
): FindingFigure[] {
  const certain = { lower: null, upper: null };
  return [
    countOf('quarters', quarterIds.length),
    countOf('organisations', organisations),
    shownFigure('spreadFirst', 'DIFFERENCE', { value: first, ...certain }, quarterIds[0]),
    shownFigure('spreadLast', 'DIFFERENCE', { value: last, ...certain }, quarterIds.at(-1)),
    shownFigure('changeOfSpread', 'DIFFERENCE', change),
    shownFigure('margin', 'DIFFERENCE', { value: spreadMargin, ...certain }),
  ];
}

function countOf(name: string, value: number): FindingFigure {
  return shownFigure(name, 'COUNT', { value, lower: null, upper: null });
}

function cautionsOf(table: PracticeTable, { areas }: MatchedShares, names: PracticeNames): Caution[] {
  const inside = new Set(areas.map(({ area }) => area));
  const subjects = table.areas.filter((area) => !inside.has(area));
  if (subjects.length === 0) return [];
  return [{ kind: 'FEW_ORGANISATIONS', subjects, sentence: fewOrganisationsWords(subjects, names) }];
}

function detectableChange({ change: { lower, upper } }: ChangeOfSpread): Detectable {
  const difference = ((upper - lower) / 2) * (1 + normalQuantile(0.8) / normalQuantile(0.975));
  return { difference, quarterId: null, wanted: spreadMargin, sentence: detectableChangeWords(difference) };
}
