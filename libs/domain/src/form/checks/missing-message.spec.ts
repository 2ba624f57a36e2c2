import { describe, expect, it } from '@jest/globals';
import type { Answer, Cells } from '../definition/answer.js';
import type { Field, FieldKind } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { missingMessage } from './missing-message.js';

const rest = { key: 'part', label: 'The part', name: 'part', needed: 'ALWAYS', carried: false } as const;
const status: Field = {
  ...rest,
  kind: 'CHOICE',
  key: 'status',
  choices: [
    { value: 'NEW', label: 'New' },
    { value: 'OLD', label: 'Old' },
  ],
};

function messageOf(field: Field, cells: Cells = {}, before: Cells | null = null) {
  const [of] = firstEdition.sections[0]?.questions ?? [];
  if (of === undefined) throw new Error('The edition asks nothing.');
  const question: Question = { ...of, shape: { of: 'FIELDS', fields: [status, field] } };
  const earlier: Answer | null = before && { question: of.code, cells: before, confirmed: true };
  return missingMessage(field, { question, cells, before: earlier, today: '2026-10-20' }, { of: 'QUESTION' });
}

describe('what is said of a field that is empty', () => {
  it.each<[FieldKind, string, string]>([
    [{ kind: 'COUNT' }, 'COUNT_MISSING', 'Give a whole number, or 0 if there are none.'],
    [{ kind: 'DAY' }, 'FIELD_MISSING', 'Give a day, month and year.'],
    [{ kind: 'DAYS' }, 'FIELD_MISSING', 'Give a number of days.'],
    [{ kind: 'PERCENT' }, 'FIELD_MISSING', 'Give a whole number up to 100.'],
    [{ kind: 'LINK' }, 'FIELD_MISSING', 'Give the whole web address.'],
    [{ kind: 'TEXT', limit: 9 }, 'FIELD_MISSING', 'Answer in a few words.'],
    [{ kind: 'YES_NO' }, 'FIELD_MISSING', 'Choose one.'],
    [{ kind: 'CHOICES', choices: [] }, 'FIELD_MISSING', 'Choose one.'],
  ])('says what its kind wants: %j', (kind, code, wanted) => {
    const said = messageOf({ ...rest, ...kind });
    expect(said).toEqual({ code, message: expect.stringMatching(/^“The part” (is empty|has no answer)\. /) });
    expect(said.message.endsWith(wanted)).toBe(true);
  });

  it('names it as the page does in these circumstances', () => {
    const when = { field: 'status', is: ['OLD'] };
    const field: Field = { ...rest, kind: 'COUNT', wordedFor: [{ when, label: 'How old' }] };
    expect(messageOf(field, { status: 'OLD' }).message).toMatch(/^“How old” is empty/);
    expect(messageOf(field, { status: 'NEW' }).message).toMatch(/^“The part” is empty/);
  });

  it('is the first of its own messages that fits, with the answers of now and of before', () => {
    const field: Field = {
      ...rest,
      kind: 'TEXT',
      limit: 9,
      missing: [
        {
          when: { field: 'status', moved: 'DOWN' },
          code: 'REASON_MISSING',
          message: 'From {status.before} to {status}.',
        },
        { code: 'ANSWER_MISSING', message: 'Say more of {status}{nothing}.' },
      ],
    };
    expect(messageOf(field, { status: 'NEW' }, { status: 'OLD' })).toEqual({
      code: 'REASON_MISSING',
      message: 'From “Old” to “New”.',
    });
    expect(messageOf(field, { status: 'OLD' }, { status: 'NEW' })).toEqual({
      code: 'ANSWER_MISSING',
      message: 'Say more of “Old”.',
    });
    expect(messageOf(field).message).toBe('Say more of “No answer”.');
  });
});
