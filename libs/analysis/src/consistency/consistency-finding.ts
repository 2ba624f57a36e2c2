import { formatInterval } from '@monitor/domain';
import type { Estimate } from '@monitor/domain';
import { widestDifference } from './widest-difference.js';
import type { AreaDistributions } from './widest-difference.js';

/** What the sentence is about. */
export interface ConsistencyFindingSubject {
  /** "regions" or "integrated care boards". */
  areasName: string;
  quarterLabel: string;
  columns: { key: string; label: string }[];
  areas: (AreaDistributions & { accepted: number; expected: number })[];
}

/** One true sentence about where practice differs beyond chance, and one about how complete the returns are. */
export function consistencyFinding(subject: ConsistencyFindingSubject): string {
  const accepted = sum(subject.areas.map((area) => area.accepted));
  const expected = sum(subject.areas.map((area) => area.expected));
  if (accepted === 0)
    return `No return has been accepted for ${subject.quarterLabel} yet, so there is nothing to compare.`;
  const compared = subject.areas.length > 1 ? `${unevenness(subject)} This` : 'This';
  return `${compared} rests on ${accepted} of ${expected} expected returns for ${subject.quarterLabel}.`;
}

function unevenness({ areas, areasName, columns }: ConsistencyFindingSubject): string {
  const widest = widestDifference(
    areas,
    columns.map((column) => column.key),
  );
  if (!widest) return `No difference between ${areasName} is larger than chance would explain.`;
  const label = columns.find((column) => column.key === widest.key)?.label ?? widest.key;
  return (
    `Practice differs most in “${label}”: ${widest.high.areaName} has ${inPlace(widest.high)} of applicable actions ` +
    `in place, ${widest.low.areaName} ${inPlace(widest.low)}.`
  );
}

function inPlace({ cell }: { cell: { inPlace: Estimate } }): string {
  return formatInterval(cell.inPlace);
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
