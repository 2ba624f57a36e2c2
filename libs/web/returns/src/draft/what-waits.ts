import type { PersonShelf } from '@monitor/web-shelf';
import type { ReturnPlace } from '../return/paths.js';
import { answersPrefix } from './unsaved-names.js';

/** Answers to one return that were typed in this browser and are not saved. */
export interface WaitingReturn extends ReturnPlace {
  answers: number;
}

/** What was typed in this browser and the service does not have. */
export interface WaitingHere {
  returns: WaitingReturn[];
  /** Forms that were begun and not sent: reasons, comments, decisions. */
  forms: number;
}

/** Counts what waits on a shelf: each question once, in however many tabs it was typed. */
export async function whatWaits(shelf: PersonShelf): Promise<WaitingHere> {
  const questions = new Map<string, Set<string>>();
  for (const name of await shelf.names(answersPrefix)) {
    const [, organisationCode = '', quarterId = '', question = ''] = name.split(' ');
    const place = `${organisationCode} ${quarterId}`;
    questions.set(place, (questions.get(place) ?? new Set()).add(question));
  }
  const returns = [...questions].map(([place, codes]): WaitingReturn => {
    const [organisationCode = '', quarterId = ''] = place.split(' ');
    return { organisationCode, quarterId, answers: codes.size };
  });
  return { returns, forms: (await shelf.names('form ')).length };
}
