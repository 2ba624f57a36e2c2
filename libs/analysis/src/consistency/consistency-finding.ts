import { formatInterval } from '@monitor/domain';
import { allowFor } from '../findings/allow-for.js';
import { explanationOf } from '../findings/finding-words.js';
import type { Finding } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { clearestDifference, comparisonsIn, furthestApart } from './clearest-difference.js';
import type { AreaDistributions, AreaShare, ClearDifference } from './clearest-difference.js';

/** What the sentence is about. */
export interface ConsistencyFindingSubject {
  /** "regions" or "integrated care boards". */
  areasName: string;
  quarterLabel: string;
  columns: { key: string; label: string }[];
  areas: (AreaDistributions & { accepted: number; expected: number })[];
}

/** Where practice differs, if it can be told, and what to look into first. */
export interface ConsistencyFinding extends Finding {
  /**
   * The column to open first: the one that the sentence names, and where it names none the one whose shares lie furthest
   * apart, of which nothing is claimed. Null where there are no columns.
   */
  columnToOpen: string | null;
}

/**
 * Where areas differ beyond chance, allowing for every pair of areas in every column of the view, and how complete the
 * returns are. What these returns cannot tell is said to be so, never to be no difference.
 */
export function consistencyFinding(subject: ConsistencyFindingSubject): ConsistencyFinding {
  const keys = subject.columns.map(({ key }) => key);
  const comparisons = comparisonsIn(subject.areas, keys);
  const columnToOpen = furthestApart(subject.areas, keys);
  if (comparisons === 0) {
    const sentence = completeness(subject, null);
    return { ...bare, verdict: 'CANNOT_TELL', subjects: [], allowance: null, columnToOpen, sentence };
  }
  const allowance = allowFor(comparisons, `comparisons of two ${subject.areasName} in one column`);
  const clearest = clearestDifference(subject.areas, keys, allowance.confidence);
  if (clearest === null) {
    const sentence = completeness(subject, `These returns cannot tell whether ${subject.areasName} differ.`);
    return { ...bare, verdict: 'CANNOT_TELL', subjects: [], allowance, columnToOpen, sentence };
  }
  return {
    ...bare,
    verdict: 'DIFFERENT',
    subjects: [clearest.key],
    allowance,
    columnToOpen: clearest.key,
    sentence: completeness(subject, inWords(subject, clearest)),
  };
}

const bare = {
  ...nothingBeside,
  kind: 'PRACTICE_BETWEEN_AREAS',
  explainedAt: explanationOf('PRACTICE_BETWEEN_AREAS'),
} as const;

function inWords({ columns }: ConsistencyFindingSubject, { key, high, low }: ClearDifference): string {
  const label = columns.find((column) => column.key === key)?.label ?? key;
  return (
    `Practice differs most clearly in “${label}”: ${high.areaName} has ${inPlace(high)} of applicable answers in place, ` +
    `${low.areaName} ${inPlace(low)}.`
  );
}

/** What was found, and on how many returns it rests. */
function completeness({ areas, quarterLabel }: ConsistencyFindingSubject, found: string | null): string {
  const accepted = sum(areas.map((area) => area.accepted));
  const expected = sum(areas.map((area) => area.expected));
  if (accepted === 0) return `No return has been accepted for ${quarterLabel} yet, so there is nothing to compare.`;
  const begin = found === null ? 'This' : `${found} This`;
  return `${begin} rests on ${accepted} of ${expected} expected returns for ${quarterLabel}.`;
}

function inPlace({ cell }: AreaShare): string {
  return formatInterval(cell.inPlace);
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
