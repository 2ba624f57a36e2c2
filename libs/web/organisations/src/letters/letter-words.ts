import { formatMinute, letterLabel, letterStateLabel, quarterLabel } from '@monitor/domain';
import type { LetterPartsFragment } from '@monitor/web-graphql';

/** What a letter is about, in a few words. */
export function aboutLetter({ kind, quarterId }: Pick<LetterPartsFragment, 'kind' | 'quarterId'>): string {
  return quarterId === null ? letterLabel(kind) : `${letterLabel(kind)}, ${quarterLabel(quarterId)}`;
}

/** Where a letter stands and since when, in a few words. */
export function standingOfLetter(letter: Pick<LetterPartsFragment, 'state' | 'settledAt' | 'notBefore'>): string {
  const { state, settledAt, notBefore } = letter;
  const label = letterStateLabel(state);
  if (settledAt !== null) return `${label}, ${formatMinute(new Date(settledAt))}`;
  return `${label}, not before ${formatMinute(new Date(notBefore))}`;
}
