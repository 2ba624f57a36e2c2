import { listInWords } from '../../wording/list-in-words.js';
import type { Choice } from '../definition/field.js';
import { plainWords } from './plain-words.js';
import { meaning, noMeaning, nothing, quoteTyped } from './reading.js';
import type { Reading } from './reading.js';

/** A long list of choices is not repeated in a message. */
const mostNamed = 8;

function labelled(choices: readonly Choice[]): string {
  return listInWords(choices.map(({ label }) => `“${label}”`));
}

function wantedOf(choices: readonly Choice[]): string {
  return choices.length > mostNamed ? 'Choose one that the form offers.' : `Choose from ${labelled(choices)}.`;
}

function same(choices: readonly Choice[], key: (choice: Choice) => string, words: string): Choice | undefined {
  return choices.find((choice) => plainWords(key(choice)) === words);
}

/** The choices that a text can mean: the one it names, else those that begin with it. */
function meantBy(text: string, choices: readonly Choice[]): Choice[] {
  const words = plainWords(text);
  const exact =
    choices.find(({ value, label }) => label === text.trim() || value === text.trim()) ??
    same(choices, ({ label }) => label, words) ??
    same(choices, ({ value }) => value, words);
  if (exact !== undefined) return [exact];
  return choices.filter(({ label }) => words !== '' && plainWords(label).startsWith(words));
}

/** One choice, by its label, its code or a beginning of its label that no other has. */
export function readTypedChoice(text: string, choices: readonly Choice[]): Reading<string> {
  if (text.trim() === '') return nothing;
  const [choice, ...others] = meantBy(text, choices);
  if (choice === undefined) return noMeaning(`${quoteTyped(text)} is not one of the answers. ${wantedOf(choices)}`);
  if (others.length === 0) return meaning(choice.value);
  return noMeaning(`${quoteTyped(text)} can mean ${labelled([choice, ...others])}. Write more of the one you mean.`);
}

/** Parts that are choices, where labels may hold commas themselves: the longest run of parts that names one. */
function runsOf(parts: readonly string[], choices: readonly Choice[]): string[] {
  if (parts.length === 0) return [];
  const lengths = Array.from({ length: parts.length }, (_, index) => parts.length - index);
  const length = lengths.find((each) =>
    same(choices, ({ label }) => label, plainWords(parts.slice(0, each).join(','))),
  );
  return [parts.slice(0, length ?? 1).join(','), ...runsOf(parts.slice(length ?? 1), choices)];
}

/** Any number of choices, with semicolons, commas or line breaks between them; in the order of the form. */
export function readTypedChoices(text: string, choices: readonly Choice[]): Reading<readonly string[]> {
  const parts = text.split(/[;\n]/).flatMap((part) => {
    const isOne = meantBy(part, choices).length === 1;
    return isOne ? [part] : runsOf(part.split(','), choices);
  });
  const readings = parts.filter((part) => part.trim() !== '').map((part) => readTypedChoice(part, choices));
  const problem = readings.find((reading) => reading.problem !== null)?.problem;
  if (typeof problem === 'string') return noMeaning(problem);
  const values = choices.map(({ value }) => value).filter((value) => readings.some((each) => each.value === value));
  return values.length === 0 ? nothing : meaning(values);
}
