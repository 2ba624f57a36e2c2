import type { Answer, CellValue, Choice, Condition, Field, FormEdition, Question, Shape } from '@monitor/domain';
import { answerPlaces, editionOf, organisationTypes, storableText } from '@monitor/domain';
import fc from 'fast-check';

/** Words as people and programs write them: signs that mean something to spreadsheets among them. */
export const anyWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '-5',
      '007',
      '1e5',
      'TRUE',
      ' a ',
      'a\nb',
      '_x0041_',
      '<a href="&">',
      '12/9/2026',
    ),
  )
  .filter((text) => storableText(text) === text && text.trim() !== '');

const anyChoices: fc.Arbitrary<readonly Choice[]> = fc
  .uniqueArray(
    anyWords.filter((text) => text.length <= 30),
    { minLength: 1, maxLength: 4, selector: (text) => text.trim().toLowerCase() },
  )
  .map((labels) => labels.map((label, index) => ({ value: `C${index}`, label: label.trim() })));

function anyKind(): fc.Arbitrary<Pick<Field, 'kind'> & Partial<{ choices: readonly Choice[]; limit: number }>> {
  return fc.oneof(
    anyChoices.map((choices) => ({ kind: 'CHOICE' as const, choices })),
    anyChoices.map((choices) => ({ kind: 'CHOICES' as const, choices })),
    fc
      .constantFrom('LINK' as const, 'DAY' as const, 'PERCENT' as const, 'COUNT' as const, 'DAYS' as const)
      .map((kind) => ({ kind })),
    fc.constant({ kind: 'TEXT' as const, limit: 200 }),
    fc.constant({ kind: 'YES_NO' as const }),
  );
}

function anyNeeded(key: string | null): fc.Arbitrary<Condition | 'ALWAYS' | 'NEVER'> {
  const plain = fc.constantFrom('ALWAYS' as const, 'NEVER' as const);
  if (key === null) return plain;
  const on = fc.constantFrom<Condition>(
    { field: key, answered: true },
    { field: key, is: ['C0', true] },
    {
      not: {
        any: [
          { field: key, moved: 'DOWN' },
          { field: key, passed: true },
        ],
      },
    },
  );
  return fc.oneof(plain, on);
}

/** Some fields, each of which may depend on the one before it. */
function anyFields(prefix: string, minLength: number): fc.Arbitrary<Field[]> {
  const one = fc.record({ kind: anyKind(), label: anyWords, carried: fc.boolean(), needs: fc.nat(4) });
  return fc.array(one, { minLength, maxLength: 4 }).chain((drafts) =>
    fc.tuple(
      ...drafts.map(({ kind, label, carried }, index) =>
        anyNeeded(index === 0 ? null : `${prefix}${index - 1}`).map(
          (needed) =>
            ({
              ...kind,
              key: `${prefix}${index}`,
              label: label.trim(),
              name: `part ${index}`,
              needed,
              carried,
            }) as Field,
        ),
      ),
    ),
  );
}

const optOut: Field = {
  key: 'none',
  kind: 'YES_NO',
  label: 'There is nothing to give',
  name: 'whether there is nothing',
  needed: 'NEVER',
  carried: false,
};

const anyShape: fc.Arbitrary<Shape> = fc.oneof(
  anyFields('f', 1).map((fields): Shape => ({ of: 'FIELDS', fields })),
  fc
    .tuple(fc.constantFrom('DEPRIVATION', 'SEX'), anyFields('c', 1), anyFields('f', 0))
    .map(([stratifier, columns, fields]): Shape => ({
      of: 'TABLE',
      stratifier,
      columns,
      fields: [optOut, ...fields],
      optOut: 'none',
    })),
  fc.tuple(anyFields('n', 1), anyFields('f', 0)).map(([entryFields, fields]): Shape => ({
    of: 'ENTRIES',
    entryName: 'service',
    entryFields,
    keyField: 'n0',
    most: 12,
    endsWhen: { field: 'n0', is: ['C0'] },
    fields: [optOut, ...fields],
    optOut: 'none',
  })),
);

const anyQuestions: fc.Arbitrary<Question[]> = fc
  .array(fc.record({ shape: anyShape, text: anyWords, dotted: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((drafts) =>
    drafts.map(({ shape, text, dotted }, index) => ({
      code: `Q${index}${dotted ? '.PART' : ''}`,
      text,
      shortText: `Question ${index}`,
      hint: '',
      askedOf: Object.fromEntries(organisationTypes.map((type) => [type, 'MANDATORY' as const])),
      basis: 'To try the form.',
      principles: [],
      shape,
    })),
  );

/** Editions of the form that nobody wrote: any fields of any kinds in any shapes. */
export const anyEdition: fc.Arbitrary<FormEdition> = anyQuestions.map((questions) => ({
  ...editionOf(1),
  version: 77,
  sections: questions.map((question, index) => ({
    key: `S${index}`,
    title:
      index === 1 ? `[Title] of: section/${index}?` : `A section with a title that is longer than a sheet's, ${index}`,
    purpose: 'To try the form.',
    questions: [question],
  })),
  metrics: [],
  rules: [],
}));

function anyValue(field: Field): fc.Arbitrary<CellValue> {
  switch (field.kind) {
    case 'CHOICE':
      return fc.constantFrom(...field.choices.map(({ value }) => value));
    case 'CHOICES':
      return fc.subarray(
        field.choices.map(({ value }) => value),
        { minLength: 1 },
      );
    case 'TEXT':
    case 'LINK':
      return anyWords;
    case 'DAY':
      return fc
        .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'PERCENT':
      return fc.nat(100);
    case 'COUNT':
      return fc.nat(100_000_000);
    case 'DAYS':
      return fc.nat(36_500).map((tenths) => tenths / 10);
    case 'YES_NO':
      return fc.boolean();
  }
}

/** Any answer that the page could hold: some cells filled in, others not. */
export function anyAnswer(edition: FormEdition, question: Question): fc.Arbitrary<Answer> {
  const entries = question.shape.of === 'ENTRIES' ? ['s1', 's2', 's10'] : [];
  const begun = Object.fromEntries(entries.map((entry) => [`${entry}.n0`, '']));
  const places = answerPlaces(edition, question, begun);
  const cells = fc.tuple(
    ...places.map(({ cell, field }) =>
      fc.option(anyValue(field), { nil: undefined }).map((value) => [cell, value] as const),
    ),
  );
  return fc.record({ filled: cells, confirmed: fc.boolean() }).map(({ filled, confirmed }) => ({
    question: question.code,
    cells: Object.fromEntries(filled.filter((cell): cell is [string, CellValue] => cell[1] !== undefined)),
    confirmed,
  }));
}
