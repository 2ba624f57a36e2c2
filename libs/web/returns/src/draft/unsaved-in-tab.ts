import type { ReturnPlace } from '../return/paths.js';
import type { DraftAnswer } from './draft-answer.js';
import { formerPrefix } from './unsaved-mark.js';

const nameOf = (personId: string, { organisationCode, quarterId }: ReturnPlace) =>
  `${formerPrefix}${personId} ${organisationCode} ${quarterId}`;

/** What waited in this tab before there was a shelf; nothing where the tab knows of nothing. */
export function answersOfTab(personId: string, place: ReturnPlace): Readonly<Record<string, DraftAnswer>> {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(personId, place)) ?? '{}') as Record<string, DraftAnswer>;
  } catch {
    return {};
  }
}

/** It lies on the shelf now. */
export function forgetAnswersOfTab(personId: string, place: ReturnPlace): void {
  try {
    sessionStorage.removeItem(nameOf(personId, place));
  } catch {
    // A tab without storage kept nothing.
  }
}
