import { formatMinute } from '@monitor/domain';
import type { PublicationHeadFragment } from '@monitor/web-graphql';

type State = PublicationHeadFragment['state'];

/** A moment as the API gives it, for people; “not yet” where it has not come. */
export function momentWords(moment: string | null | undefined): string {
  return moment == null ? 'Not yet' : formatMinute(new Date(moment));
}

/** What a publication is called: its number and the quarter that it is of. */
export function publicationName({ number, quarter }: Pick<PublicationHeadFragment, 'number' | 'quarter'>): string {
  return `Publication ${String(number)}: ${quarter.label}`;
}

const meanings: Record<State, (publication: PublicationHeadFragment) => string> = {
  BUILDING: () => 'Its figures are being made from the returns that were accepted when it was begun.',
  BUILT: () => 'Its figures are made and sealed. The audit comes next, by itself.',
  AUDITING: () =>
    'The audit tries what somebody could work out about people from it, together with everything published before.',
  REFUSED: () =>
    'The audit found figures from which somebody could work out something about people. It cannot be published like this.',
  AUDITED: () => 'It passed the audit. Somebody other than whoever prepared it decides whether and when it comes out.',
  ANNOUNCED: ({ announcedFor }) =>
    `It comes out by itself on ${momentWords(announcedFor)}. Until then only those who release figures see it.`,
  PUBLISHED: ({ publishedAt }) => `Published on ${momentWords(publishedAt)}. It never changes.`,
  DISCARDED: () => 'It was given up. Nothing of it was published, and the next one begins anew.',
};

/** Where a publication stands and what comes next, in a sentence or two. */
export function standingWords(publication: PublicationHeadFragment): string {
  return meanings[publication.state](publication);
}

const underWay: readonly State[] = ['BUILDING', 'BUILT', 'AUDITING'];

/** Whether the service is at work on a publication, so that it will stand otherwise without anybody doing anything. */
export function isUnderWay({ state }: Pick<PublicationHeadFragment, 'state'>): boolean {
  return underWay.includes(state);
}
