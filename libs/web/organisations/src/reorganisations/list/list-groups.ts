import { formatDay, listInWords, upperFirst } from '@monitor/domain';
import type { ListedReorganisation } from '../reorganisation-answer.js';

/** Reorganisations that ask the same of the reader. */
export interface ReorganisationGroup {
  key: 'MINE' | 'OTHERS' | 'DRAFTS' | 'COMING' | 'DONE' | 'GIVEN_UP';
  heading: string;
  reorganisations: ListedReorganisation[];
}

const headings: Record<ReorganisationGroup['key'], string> = {
  MINE: 'Wait for your approval',
  OTHERS: 'Wait for another administrator',
  DRAFTS: 'Drafts',
  COMING: 'Approved, and still to come',
  DONE: 'Have taken effect',
  GIVEN_UP: 'Withdrawn or revoked',
};

function groupOf({ state, waitsForReader, hasTakenEffect }: ListedReorganisation): ReorganisationGroup['key'] {
  if (waitsForReader) return 'MINE';
  if (state === 'DRAFT' || state === 'RETURNED') return 'DRAFTS';
  if (state === 'WITHDRAWN' || state === 'REVOKED') return 'GIVEN_UP';
  if (hasTakenEffect) return 'DONE';
  return state === 'APPROVED' ? 'COMING' : 'OTHERS';
}

/** Reorganisations by what they ask of the reader, the most urgent first; empty groups are left out. */
export function listGroups(all: readonly ListedReorganisation[]): ReorganisationGroup[] {
  const keys = Object.keys(headings) as ReorganisationGroup['key'][];
  return keys
    .map((key) => ({
      key,
      heading: headings[key],
      reorganisations: all.filter((each) => groupOf(each) === key),
    }))
    .filter(({ reorganisations }) => reorganisations.length > 0);
}

function count(many: number, one: string, more: string): string {
  return many === 1 ? `one ${one}` : `${many} ${more}`;
}

function comingInWords([next, ...later]: readonly string[]): string {
  if (next === undefined) return 'none is approved and still to come';
  const day = formatDay(next);
  return later.length === 0
    ? `one is approved and takes effect on ${day}`
    : `${later.length + 1} are approved and still to come, the next on ${day}`;
}

/** What waits for the reader and what comes next, in a sentence. */
export function listFinding(groups: readonly ReorganisationGroup[]): string {
  const own = (key: ReorganisationGroup['key']) => groups.find((group) => group.key === key)?.reorganisations ?? [];
  const [mine, coming, others] = [own('MINE'), own('COMING'), own('OTHERS')];
  const parts = [
    mine.length === 0
      ? 'nothing waits for your approval'
      : `${count(mine.length, 'reorganisation waits', 'reorganisations wait')} for your approval`,
    ...(others.length === 0 ? [] : [`${count(others.length, 'waits', 'wait')} for another administrator`]),
    comingInWords(coming.map(({ effectiveOn }) => effectiveOn).sort()),
  ];
  return `${upperFirst(listInWords(parts))}.`;
}
