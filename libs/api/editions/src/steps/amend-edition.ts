import {
  addQuestionLike,
  changeQuestion,
  DomainError,
  findQuestion,
  readEdition,
  removeQuestion,
} from '@monitor/domain';
import type { AskedOf, EditionProblem, FormEdition } from '@monitor/domain';
import type { SaveFormQuestionInput } from '../types/form-edition.inputs.js';

/** What a draft is to say, or why it cannot: what is no edition at all is not kept. */
export type Amended = { content: FormEdition } | { problems: EditionProblem[] };

/** What a draft keeps whatever is sent: its number, and the day on which it was begun. */
function ofDraft(sent: unknown, { version, publishedOn }: FormEdition): unknown {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...sent, version, publishedOn } : sent;
}

/** The draft with everything that a file says. */
export function amendAsWhole(draft: FormEdition, definition: string): Amended {
  let sent: unknown;
  try {
    sent = JSON.parse(definition);
  } catch {
    const message = 'The file is no JSON. Send the file that was downloaded, with only what it says changed.';
    return { problems: [{ place: 'file', message }] };
  }
  return amended(ofDraft(sent, draft));
}

function amended(json: unknown): Amended {
  const { edition, problems } = readEdition(json);
  return edition === null ? { problems } : { content: edition };
}

/** The draft with other words of one question, or with a new question like another. */
export function amendQuestion(draft: FormEdition, input: SaveFormQuestionInput): Amended {
  const { question: code, like, text, shortText, hint, basis } = input;
  const askedOf: AskedOf = Object.fromEntries(input.askedOf.map(({ type, duty }) => [type, duty]));
  const words = { text: text.trim(), shortText: shortText.trim(), hint: hint.trim(), basis: basis.trim(), askedOf };
  if (like === null || like === undefined) {
    refuseUnknown(draft, code);
    return amended(changeQuestion(draft, code, words));
  }
  refuseUnknown(draft, like);
  if (findQuestion(draft, code) !== null) {
    const message = `There is a question ${code} already. Give the new question a code of its own.`;
    return { problems: [{ place: `questions › ${code}`, message }] };
  }
  return amended(addQuestionLike(draft, like, { code, ...words }));
}

/** The draft without one question. */
export function amendWithout(draft: FormEdition, code: string): Amended {
  refuseUnknown(draft, code);
  return amended(removeQuestion(draft, code));
}

function refuseUnknown(draft: FormEdition, code: string): void {
  if (findQuestion(draft, code) !== null) return;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', `The draft has no question “${code.slice(0, 60)}”. Load it again.`);
}
