import { formatCount, upperFirst } from '@monitor/domain';
import type { ChangeInMatrix } from './change-in-matrix.js';
import type { GapMatrix } from './gap-matrix.js';

/** How many gaps went which way, in the order in which they are told. */
const told: readonly (readonly [ChangeInMatrix, string])[] = [
  ['WIDENED', 'widened'],
  ['CAUGHT_UP', 'narrowed because the group behind rose'],
  ['LEVELLED_DOWN', 'narrowed because the group ahead fell'],
  ['LEVELLED_DOWN_IN_PART', 'narrowed, in part because the group ahead fell'],
  ['NARROWED', 'narrowed, how cannot be told'],
];

/**
 * What has changed among all gaps of an area, in a sentence or two: those that changed, and of the others how many stand as
 * before and of how many nobody can tell, so that silence is never read as steadiness.
 */
export function matrixSentence(areaName: string, { gaps }: GapMatrix): string {
  const changes = gaps.flatMap((gap) => (gap === null ? [] : [gap.change]));
  if (changes.length === 0) return `No gap of ${areaName} is published yet.`;
  const countOf = (...kinds: readonly ChangeInMatrix[]) => changes.filter((change) => kinds.includes(change)).length;
  const moved = told
    .filter(([kind]) => countOf(kind) > 0)
    .map(([kind, words]) => `${formatCount(countOf(kind))} ${words}`);
  const all = `Of ${counted(changes.length, 'gap')} in ${areaName}`;
  const untold = countOf('CANNOT_TELL', 'NOTHING_TO_COMPARE');
  if (untold === changes.length) {
    const which = untold === 1 ? 'the 1 gap' : `any of the ${counted(untold, 'gap')}`;
    return `Whether ${which} in ${areaName} has changed, nobody can tell.`;
  }
  const open = openSentence(countOf('AS_BEFORE'), untold);
  return moved.length === 0
    ? `${all}, none can be said to have changed. ${open}`
    : `${all}, ${moved.join('; ')}. ${open}`.trim();
}

function openSentence(asBefore: number, untold: number): string {
  const parts = [
    ...(asBefore > 0 ? [`${formatCount(asBefore)} ${asBefore === 1 ? 'is' : 'are'} as before`] : []),
    ...(untold > 0 ? [`for ${formatCount(untold)} nobody can tell`] : []),
  ];
  return parts.length === 0 ? '' : `${upperFirst(parts.join(', '))}.`;
}

function counted(count: number, of: string): string {
  return `${formatCount(count)} ${of}${count === 1 ? '' : 's'}`;
}
