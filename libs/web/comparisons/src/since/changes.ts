import { formatDay, formatMinute, londonDay } from '@monitor/domain';
import type { ChangesSinceLastLookQuery } from '@monitor/web-graphql';

export type ChangesSince = ChangesSinceLastLookQuery['changesSinceLastLook'];
export type ChangeGroup = ChangesSince['groups'][number];
export type Change = ChangeGroup['changes'][number];

/** Since when a list looks back, and whether anything changed. */
export function sinceInWords({ since, isFirstLook, isCutShort, groups }: ChangesSince): string {
  const moment = formatMinute(new Date(since));
  if (isFirstLook) {
    const opened = formatDay(londonDay(new Date(since)));
    const first = 'You have not marked anything as seen yet in this role.';
    return groups.length === 0
      ? `${first} Nothing has changed since the newest quarter opened for returns, on ${opened}.`
      : `${first} This is what others did since the newest quarter opened for returns, on ${opened}.`;
  }
  if (groups.length === 0) return `Nothing has changed since ${moment}.`;
  return isCutShort
    ? `You last looked more than a year ago. This is what others did since ${moment}.`
    : `This is what others did since ${moment}, up to which you have marked everything as seen.`;
}

const toldOfPractice = ['RETURN_ACCEPTED', 'RETURN_CORRECTED'] as const;

function groupOf({ groups }: ChangesSince, kind: ChangeGroup['kind']): ChangeGroup | undefined {
  return groups.find((group) => group.kind === kind);
}

/** What is known of why findings say something else: what happened since to that on which they rest. */
export function whyFindingsChanged(changes: ChangesSince): string {
  const practice = toldOfPractice.flatMap((kind) => groupOf(changes, kind)?.sentence ?? []);
  const out = groupOf(changes, 'PUBLICATION_CAME_OUT');
  const onPractice =
    practice.length === 0
      ? 'Findings of practice rest on accepted returns, of which others neither accepted nor corrected any since then.'
      : `Findings of practice rest on accepted returns: ${practice.join(', and ')} since then.`;
  const onPeople =
    out === undefined
      ? 'Findings of people rest on publications, of which none came out since then.'
      : `Findings of people rest on publications: ${out.changes[0]?.label ?? out.sentence} came out since then.`;
  return `${onPractice} ${onPeople}`;
}
