import type { EquityGroup } from '../../metrics/metric.js';
import { Names } from './names.js';
import { plainWords } from './plain-words.js';

/** What registers and reports call the groups of the minimum set, besides their labels; by code of the group. */
const calledBesides: Readonly<Record<string, readonly string[]>> = {
  FEMALE: ['F', 'Females', 'Woman', 'Women', 'Women and girls'],
  MALE: ['M', 'Males', 'Man', 'Men', 'Men and boys'],
  WHITE: ['White ethnic groups'],
  MIXED: ['Mixed or multiple', 'Mixed or multiple ethnic groups', 'Mixed or multiple ethnicity', 'Mixed/Multiple'],
  ASIAN: ['Asian', 'Asian British', 'Asian/Asian British'],
  BLACK: ['Black', 'Black British', 'Black/Black British', 'Black, Black British, Caribbean or African'],
  OTHER: ['Other', 'Any other', 'Other ethnic group', 'Other ethnic groups', 'Any other group'],
  NOT_KNOWN: ['Unknown', 'Not known', 'Missing', 'Not recorded', 'No record', 'Blank', '99'],
  NOT_STATED: ['Not stated', 'Not specified', 'Prefer not to say', 'Declined', 'Refused', 'Z'],
};

/** The letters by which NHS records code ethnicity in detail. */
const recordLetters: Readonly<Record<string, string>> = {
  WHITE_BRITISH: 'A',
  WHITE_IRISH: 'B',
  WHITE_OTHER: 'C',
  MIXED_WHITE_AND_BLACK_CARIBBEAN: 'D',
  MIXED_WHITE_AND_BLACK_AFRICAN: 'E',
  MIXED_WHITE_AND_ASIAN: 'F',
  MIXED_OTHER: 'G',
  ASIAN_INDIAN: 'H',
  ASIAN_PAKISTANI: 'J',
  ASIAN_BANGLADESHI: 'K',
  ASIAN_OTHER: 'L',
  BLACK_CARIBBEAN: 'M',
  BLACK_AFRICAN: 'N',
  BLACK_OTHER: 'P',
  OTHER_CHINESE: 'R',
  OTHER_ANY: 'S',
};

/** Fifths of deprivation, 1 = the most deprived. */
function fifths(code: string): string[] {
  const fifth = /^IMD([1-5])$/.exec(code)?.[1];
  if (fifth === undefined) return [];
  const end = fifth === '1' ? 'most deprived' : fifth === '5' ? 'least deprived' : null;
  const numbered = [fifth, `Q${fifth}`, `IMD ${fifth}`, `IMD Q${fifth}`, `Quintile ${fifth}`, `IMD quintile ${fifth}`];
  const ended = numbered.flatMap((name) => (end === null ? [] : [`${name} ${end}`]));
  return [...numbered, ...ended, ...(end === null ? [] : [end, `${end} 20%`, `${end} quintile`])];
}

/** Bands of age: “0-17”, “0 to 17 years”, “aged 85+”. */
function ages(label: string): string[] {
  const band = /^(\d+) to (\d+)$/.exec(label);
  const oldest = /^(\d+) and over$/.exec(label)?.[1];
  const names = [
    ...(band === null ? [] : [label, `${band[1]}-${band[2]}`]),
    ...(band?.[1] === '0' ? [`under ${Number(band[2]) + 1}`] : []),
    ...(oldest === undefined
      ? []
      : ['+', ' plus', ' or over', ' and over', ' and above', ' or more', ' years and over', ' or older'].map(
          (ending) => `${oldest}${ending}`,
        )),
  ];
  return names.flatMap((name) => [name, `${name} years`, `${name} yrs`, `aged ${name}`, `age ${name}`]);
}

/** “Asian or Asian British: Indian” is also “Indian” and “Asian – Indian”; a name that two groups have is nobody's. */
function partNames(label: string): string[] {
  const [whole = '', ...parts] = label.split(/:\s*/);
  if (parts.length === 0) return [];
  const part = parts.join(': ');
  return [part, `${whole.split(' ')[0] ?? ''} ${part}`, `${part.replace(/^any other (.+) background$/i, 'other $1')}`];
}

function inOrder(word: string): string {
  return word.replaceAll('_', ' ');
}

/** The rows of a table by every name that people give them. */
export function rowNames(rows: readonly EquityGroup[]): Names {
  return new Names(
    rows.map(({ code, label }) => ({
      key: code,
      label,
      proper: [label, code, inOrder(code)],
      synonyms: [
        ...(calledBesides[code] ?? []),
        ...(recordLetters[code] === undefined ? [] : [recordLetters[code]]),
        ...fifths(code),
        ...ages(label),
        ...partNames(label),
        label.replace(/\s*\(.*\)$/, ''),
      ],
    })),
  );
}

const totals = new Set(
  ['Total', 'Totals', 'Grand total', 'Sum', 'All', 'Overall', 'All groups', 'All patients', 'All people'].map(
    plainWords,
  ),
);

/** Whether a text names a row of sums. */
export function isTotalName(text: string): boolean {
  const words = plainWords(text);
  return totals.has(words) || words.startsWith('total ');
}
