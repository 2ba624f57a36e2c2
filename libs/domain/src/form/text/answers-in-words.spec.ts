import { describe, expect, it } from '@jest/globals';
import type { CellValue, Cells } from '../definition/answer.js';
import { findQuestion } from '../definition/edition-questions.js';
import type { Field, FieldKind } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';
import type { Scope } from '../definition/places.js';
import { editionOf } from '../editions/form-editions.js';
import { fieldClause } from './field-clause.js';
import { issueInWords } from './issue-in-words.js';
import { notesOnField } from './notes-on-field.js';
import { placeName, questionName, scopedQuestionName } from './place-in-words.js';
import { valueInWords } from './value-in-words.js';

function question(code: string): Question {
  const found = findQuestion(editionOf(2), code);
  if (found === null) throw new Error(`Nobody is asked ${code}.`);
  return found;
}

function fieldOf(kind: FieldKind, more: Partial<Pick<Field, 'needed' | 'hint' | 'wordedFor'>> = {}): Field {
  return { ...kind, key: 'part', label: 'The part', name: 'part', needed: 'NEVER', carried: false, ...more };
}

const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `C${at}`, label: `Choice ${at}` }));
const choices: FieldKind = { kind: 'CHOICES', choices: letters(3) };

describe('what a field holds, in words', () => {
  it.each<[FieldKind, CellValue | undefined, string]>([
    [{ kind: 'TEXT', limit: 9 }, undefined, 'No answer'],
    [{ kind: 'TEXT', limit: 9 }, '', 'No answer'],
    [{ kind: 'CHOICE', choices: letters(3) }, 'C1', 'Choice 1'],
    [{ kind: 'CHOICE', choices: letters(3) }, 'C9', 'C9'],
    [choices, ['C0', 'C2'], 'Choice 0 and Choice 2'],
    [choices, [], 'No answer'],
    [choices, 'C0', 'No answer'],
    [{ kind: 'PERCENT' }, 40, '40%'],
    [{ kind: 'COUNT' }, 57_900, '57,900'],
    [{ kind: 'DAYS' }, 1, '1 day'],
    [{ kind: 'DAYS' }, 1.5, '1.5 days'],
    [{ kind: 'YES_NO' }, true, 'Yes'],
    [{ kind: 'YES_NO' }, false, 'No'],
    [{ kind: 'DAY' }, '2026-09-01', '1 September 2026'],
    [{ kind: 'DAY' }, '2026-02-31', '2026-02-31'],
    [{ kind: 'TEXT', limit: 9 }, '2026-09-01', '2026-09-01'],
  ])('of %j: %j is %s', (kind, value, words) => {
    expect(valueInWords(fieldOf(kind), value)).toBe(words);
  });
});

describe('a place in words', () => {
  const entry: Scope = { of: 'ENTRY', entry: 's1' };
  const row: Scope = { of: 'ROW', row: { code: 'FEMALE', label: 'Female', comparable: true } };
  const field: Field = { ...fieldOf({ kind: 'COUNT' }), name: 'Number of people', label: 'How many people' };

  it('quotes an action and not a table', () => {
    expect(questionName(question('D5-L1'))).toBe('“A named senior owner”');
    expect(questionName(question('M10.SEX'))).toBe('Device and data support by sex');
  });

  it.each<[string, Cells, string]>([
    ['its name without the spaces around', { 's1.name': '  Book online ' }, '“Book online”'],
    ['what it is where it has no name', { 's1.name': '   ' }, 'a service without a name'],
    ['the same where its name is no text', { 's1.name': 7 }, 'a service without a name'],
  ])('calls an entry by %s', (_what, cells, words) => {
    expect(scopedQuestionName(question('SERVICES'), cells, entry)).toBe(`Register of digital services, ${words}`);
  });

  it('calls a column by its heading, and any other field by its name', () => {
    const name = (code: string, scope: Scope) => placeName(question(code), {}, { cell: '', field, scope });
    expect(name('M10.SEX', row)).toBe('Device and data support by sex, Female: How many people');
    expect(name('M10.SEX', { of: 'QUESTION' })).toBe('Device and data support by sex: number of people');
  });
});

describe('an issue away from its question', () => {
  it('goes on in the sentence that names it, and stands alone where there is none', () => {
    expect(issueInWords({ question: 'The table', message: 'It has no answer yet.' })).toBe(
      'The table: it has no answer yet.',
    );
    expect(issueInWords({ question: null, message: 'It has no answer yet.' })).toBe('It has no answer yet.');
  });
});

describe('notes beside a field', () => {
  const action = question('D1-S1');
  const when = { field: 'status', is: ['PLANNED'] };
  const text: FieldKind = { kind: 'TEXT', limit: 9 };

  it('say when it is filled in, unless that is always, then its hint, then what else it may ask', () => {
    const field = fieldOf(text, {
      needed: when,
      hint: 'In short.',
      wordedFor: [{ when, label: 'By whom', hint: 'A role.' }],
    });
    expect(notesOnField(field, action)).toEqual([
      'Only if the status is “Planned”.',
      'In short.',
      'Only if the status is “Planned”: by whom. A role.',
    ]);
    const bare = fieldOf(text, { needed: 'ALWAYS', wordedFor: [{ when, label: 'By whom' }] });
    expect(notesOnField(bare, action)).toEqual(['Only if the status is “Planned”: by whom.']);
  });
});

describe('a condition of one field in words', () => {
  const status = fieldOf({ kind: 'CHOICE', choices: letters(5) });

  it('says that it is not what it was, or is', () => {
    expect(fieldClause({ field: 'part', moved: 'AT_ALL' }, status, true)).toBe('the part is not what it was last time');
    expect(fieldClause({ field: 'part', moved: 'AT_ALL' }, status, false)).toBe('the part is what it was last time');
    expect(fieldClause({ field: 'part', moved: 'DOWN' }, status, false)).toBe('the part is not lower than last time');
  });

  it('tells most of the answers by the few that are left out, where that is shorter', () => {
    const clause = (...is: string[]) => fieldClause({ field: 'part', is }, status, true);
    expect(clause('C0', 'C1', 'C2')).toBe('the part is “Choice 0”, “Choice 1” or “Choice 2”');
    expect(clause('C0', 'C1', 'C2', 'C3')).toBe('the part is given and is not “Choice 4”');
  });
});
