import { formatCount } from '@monitor/domain';
import type { Finding, FindingClaim } from '../findings/finding.js';
import { toFinding } from '../findings/to-finding.js';
import { practiceBetweenAreasWords } from '../findings/words/practice-between-areas-words.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { missingBehind } from './missing-behind.js';
import { mostNamed, practiceBetweenAreasClaim } from './practice-between-areas.js';
import type { AskedOfView } from './asked-of-view.js';
import type { PracticeTable } from './practice-table.js';
import type { StandsApart } from './stands-apart.js';
import { whatItTakes } from './what-it-takes.js';

/** What the sentence is about. */
export interface ConsistencyFindingSubject {
  table: PracticeTable;
  /** What stands apart in it. */
  found: StandsApart;
  names: PracticeNames;
  quarterLabel: string;
  /** How many returns of the areas were accepted, and how many are expected. */
  accepted: number;
  expected: number;
  /** Who was expected to answer what; without it nothing is said of those who are missing. */
  asked?: AskedOfView;
}

/** Where practice stands apart, if it can be told, and what to look into first. */
export interface ConsistencyFinding extends Finding {
  /**
   * The column to open first: that of the clearest difference, whether or not chance could explain it. Null where there
   * are no columns.
   */
  columnToOpen: string | null;
}

/**
 * Where practice stands apart beyond chance, allowing for every area in every column of the view, and how complete the
 * returns are. What these returns cannot tell is said to be so, never to be no difference.
 */
export function consistencyFinding(subject: ConsistencyFindingSubject): ConsistencyFinding {
  const { table, found, names } = subject;
  const claim = withMissing(practiceBetweenAreasClaim(table, found, names), subject);
  const columnToOpen = table.columns[found.clearest?.column ?? 0] ?? null;
  return { ...toFinding(claim, sentenceOf(subject, practiceBetweenAreasWords(claim, names))), columnToOpen };
}

/** The claim with what the missing returns mean for it and, where it cannot tell, what it would take. */
function withMissing(claim: FindingClaim, { table, found, names, asked }: ConsistencyFindingSubject): FindingClaim {
  const missing = asked === undefined ? [] : missingBehind(table, found.apart.slice(0, mostNamed), names, asked);
  const cautions = [...claim.cautions, ...missing];
  if (claim.verdict !== 'CANNOT_TELL' || claim.allowance === null) return { ...claim, cautions };
  const { confidence } = claim.allowance;
  const view = { table, found, confidence, areaName: names.areasName.one, asked: asked ?? null };
  return { ...claim, cautions, detectable: whatItTakes(view) };
}

/** What was found, and on how many returns it rests. */
function sentenceOf({ table, quarterLabel, accepted, expected }: ConsistencyFindingSubject, words: string): string {
  if (table.organisations.length === 0 && accepted === 0) {
    return `No return has been accepted for ${quarterLabel} yet, so there is nothing to compare.`;
  }
  const rests = `rests on ${formatCount(accepted)} of ${formatCount(expected)} expected returns for ${quarterLabel}.`;
  return table.areas.length < 2 ? `This ${rests}` : `${words} This ${rests}`;
}
