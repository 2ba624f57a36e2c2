import type { CellValue } from '../form/definition/answer.js';
import type { Choice, Field } from '../form/definition/field.js';
import { readTyped } from '../form/typing/read-typed.js';
import { plainWord } from './map-row.js';

/** A choice by its whole code or label: the beginning of a word may mean something else in a foreign file. */
function choiceNamed(choices: readonly Choice[], text: string): string {
  const word = plainWord(text);
  return choices.find(({ value, label }) => plainWord(value) === word || plainWord(label) === word)?.value ?? text;
}

/**
 * What the text of a file is as a value of a field, read as what people type is. What cannot be read comes back as it
 * was, for the check to say so.
 */
export function readLoadedValue(field: Field, text: string): CellValue {
  if (field.kind === 'CHOICE') return choiceNamed(field.choices, text);
  if (field.kind === 'CHOICES') {
    const names = text.split(/[;|]/).map((name) => name.trim());
    return names.filter((name) => name !== '').map((name) => choiceNamed(field.choices, name));
  }
  return readTyped(field, text).value ?? text;
}
