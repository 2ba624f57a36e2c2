import type { ReturnPlace } from '../return/paths.js';
import type { DraftAnswer } from './draft-answer.js';

/** How the names of all unsaved answers begin, of whichever return. */
export const answersPrefix = 'answer ';

/** Whose an unsaved answer is: the page that it was typed in, and which draft of that page. */
export interface NameOnShelf {
  name: string;
  question: string;
  page: string;
  session: string;
}

/** The names of the unsaved answers of one return: `answer ZZ001 2026-27-Q1 D1-S1 PAGE SESSION`. */
export function namesOf({ organisationCode, quarterId }: ReturnPlace) {
  const prefix = `${answersPrefix}${organisationCode} ${quarterId} `;
  return {
    prefix,
    write: ({ question, page, session }: Omit<NameOnShelf, 'name'>) => `${prefix}${question} ${page} ${session}`,
    read: (names: readonly string[]): NameOnShelf[] =>
      names.map((name) => {
        const [question = '', page = '', session = ''] = name.slice(prefix.length).split(' ');
        return { name, question, page, session };
      }),
  };
}

/** What was kept may be from an earlier version of this service, which knew answers in another shape. */
export function isDraftAnswer(kept: Partial<DraftAnswer>): kept is DraftAnswer {
  return typeof kept.answer?.cells === 'object' && typeof kept.typed === 'object' && typeof kept.version === 'number';
}
