import type { Field } from '../definition/field.js';
import { Names } from './names.js';
import { plainWords } from './plain-words.js';

/** What people head columns with, besides their labels; by key of the column. */
const calledBesides: Readonly<Record<string, readonly string[]>> = {
  numerator: ['Num', 'Numerators', 'Nominator'],
  denominator: ['Den', 'Denom', 'Denominators', 'Total', 'Base', 'Population', 'Out of', 'Of'],
  identified: ['Need', 'In need', 'Needs identified'],
  completed: ['Received', 'Complete'],
};

const shares = new Set(['', 'percent', 'percentage', 'per cent', 'share', 'rate', 'proportion'].map(plainWords));

/** “offlineDays” as people read it: “offline days”. */
function spaced(key: string): string {
  return key.replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** The columns of a table by every name that people give them. */
export function columnNames(columns: readonly Field[]): Names {
  return new Names(
    columns.map(({ key, label, name }) => ({
      key,
      label,
      proper: [label, key, spaced(key)],
      synonyms: [name, ...(calledBesides[key] ?? [])],
    })),
    true,
  );
}

/** Whether a heading names a share that was worked out, which is nothing to fill in. */
export function isShareName(text: string): boolean {
  return text.trim() !== '' && shares.has(plainWords(text.replaceAll('%', '')));
}
