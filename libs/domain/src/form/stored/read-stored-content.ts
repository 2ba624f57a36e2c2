import type { Answer, CellValue, ReturnContent } from '../definition/answer.js';
import { firstEditionAnswer, firstEditionAnswers, isFirstEditionShape } from './first-edition-answer.js';
import { partsOf, rowsAt, unreadable } from './unreadable.js';
import type { ContentOwner, Stored } from './unreadable.js';

function isCellValue(value: unknown): value is CellValue {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function readAnswer(row: Stored, place: string, owner: ContentOwner): Answer {
  const { question } = row;
  if (typeof question !== 'string')
    throw unreadable(owner, { place: `${place}.question`, value: question, wanted: 'text' });
  // Entries, not assignments: a cell may be called anything, `__proto__` too.
  const cells = Object.entries(partsOf(owner, row['cells'] ?? {}, `${place}.cells`)).flatMap(([cell, value]) => {
    if (value === null) return [];
    if (isCellValue(value)) return [[cell, value] as const];
    throw unreadable(owner, { place: `${place}.cells.${cell}`, value, wanted: 'text, a number or yes or no' });
  });
  return { question, cells: Object.fromEntries(cells), confirmed: row['confirmed'] === true };
}

/**
 * A submitted return as it was stored, whatever edition of the product stored it. What is not there was not answered;
 * what is there and cannot be an answer is refused (STATE_DOES_NOT_ALLOW), never guessed: a wrong figure would follow.
 */
export function readStoredContent(stored: unknown, owner: ContentOwner): ReturnContent {
  const content = partsOf(owner, stored, 'it');
  const { organisationCode, quarterId, edition } = owner;
  const answers = isFirstEditionShape(content)
    ? firstEditionAnswers(content, owner)
    : rowsAt(owner, content['answers'], 'answers').map(([row, place]) => readAnswer(row, place, owner));
  return { organisationCode, quarterId, edition, answers };
}

/** One answer of a draft as it was stored, whatever edition of the product stored it. */
export function readStoredAnswer(stored: unknown, owner: ContentOwner, key: string): Answer {
  const row = partsOf(owner, stored, key);
  return 'cells' in row ? readAnswer(row, key, owner) : firstEditionAnswer(stored, owner, key);
}
