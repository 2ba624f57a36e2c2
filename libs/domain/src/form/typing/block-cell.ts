import type { Field } from '../definition/field.js';
import { readTyped } from './read-typed.js';
import { noMeaning, nothing, quoteTyped } from './reading.js';
import type { Reading } from './reading.js';

const dashes = /^[-\u2010-\u2015\u2212.]*$/;
const hidden = /^(?:\*+|\[?(?:c|x|z|low)\]?|[<≤]\s*\d+|suppressed|n\/?a|not available|redacted|hidden|#n\/a)$/i;

/** Whether a text stands for a figure that its source does not show. */
export function isHiddenFigure(text: string): boolean {
  return hidden.test(text.trim());
}

/** Whether a text can stand in the body of a table: a number, nothing, or the sign of a hidden figure. */
export function isFigure(field: Field, text: string): boolean {
  return dashes.test(text.trim()) || isHiddenFigure(text) || readTyped(field, text).problem === null;
}

/** One cell of a block: blank or a dash is empty, and a hidden figure is refused with its reason. */
export function readBlockCell(field: Field, text: string): Reading {
  if (dashes.test(text.trim())) return nothing;
  if (!isHiddenFigure(text)) return readTyped(field, text);
  return noMeaning(
    `${quoteTyped(text)} stands for a figure that its source does not show. Give the number itself, or say that the ` +
      'table cannot be given.',
  );
}
