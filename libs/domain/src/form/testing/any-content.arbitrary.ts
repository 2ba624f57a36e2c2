import fc from 'fast-check';
import type { OrganisationType } from '../../organisations/organisation.js';
import type { Answer, CellValue, Cells, ReturnContent } from '../definition/answer.js';
import { askedQuestions } from '../definition/edition-questions.js';
import type { Field } from '../definition/field.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { answerPlaces } from '../definition/places.js';
import { levelField } from '../definition/table-rows.js';
import { anyEdition, anyType } from './any-edition.arbitrary.js';

/** For tests: values that a field can hold. */
export function fitting(field: Field): fc.Arbitrary<CellValue> {
  switch (field.kind) {
    case 'CHOICE':
      return fc.constantFrom(...field.choices.map(({ value }) => value));
    case 'CHOICES':
      return fc.subarray(
        field.choices.map(({ value }) => value),
        { minLength: 1 },
      );
    case 'TEXT':
      return fc.stringMatching(/^[a-z]{1,5}$/);
    case 'LINK':
      return fc.constantFrom('https://www.example.org/a', 'http://b.example.org');
    case 'DAY':
      return fc.constantFrom('2025-12-01', '2026-09-14', '2026-10-20', '2027-03-31');
    case 'PERCENT':
      return fc.integer({ min: 1, max: 100 });
    case 'COUNT':
      return fc.constantFrom(0, 1, 12, 500, 57_900);
    case 'DAYS':
      return fc.constantFrom(0, 1.5, 30);
    case 'YES_NO':
      return fc.boolean();
  }
}

/** Values that are wrong in most fields, and such as no page would send. */
const odd: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  '',
  '   ',
  'x'.repeat(200),
  '2026-02-31',
  -1,
  0.5,
  1e21,
  true,
  false,
  [],
  ['CHOICE_0', 'nobody'],
  '__proto__',
  '9434765919',
);

function isGiven(value: CellValue | null | undefined): value is CellValue {
  return value !== null && value !== undefined;
}

function cellsOf(edition: FormEdition, question: Question, standing: Record<string, CellValue>): fc.Arbitrary<Cells> {
  const places = answerPlaces(edition, question, standing).filter(({ cell }) => cell !== levelField);
  const values = places.map(({ field }) =>
    fc.oneof(
      { arbitrary: fitting(field), weight: 5 },
      { arbitrary: fc.constant(null), weight: 3 },
      { arbitrary: odd, weight: 1 },
    ),
  );
  const strangers = fc.dictionary(
    fc.constantFrom('stranger', 'G9.numerator', 's1.stranger', 'a.b.c', '__proto__', 'constructor'),
    odd,
    {
      maxKeys: 1,
    },
  );
  return fc
    .tuple(fc.tuple(...values), fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, strangers))
    .map(([all, others]): Cells => ({
      ...standing,
      ...Object.fromEntries(places.flatMap(({ cell }, at) => (isGiven(all[at]) ? [[cell, all[at]] as const] : []))),
      ...others,
    }));
}

/** What must stand before the places of an answer are known: its level, or the names of its entries. */
function standingOf({ shape }: Question): fc.Arbitrary<Record<string, CellValue>> {
  if (shape.of === 'FIELDS') return fc.constant({});
  if (shape.of === 'ENTRIES')
    return fc
      .subarray(['s1', 's2', 's10', 'x'])
      .map((entries) => Object.fromEntries(entries.map((entry) => [`${entry}.name`, 'one'])));
  const hasLevel = shape.fields.some(({ key }) => key === levelField);
  return hasLevel ? fc.constantFrom({}, { [levelField]: 'DETAILED' }, { [levelField]: 'BROAD' }) : fc.constant({});
}

function answersTo(edition: FormEdition, question: Question): fc.Arbitrary<Answer> {
  const cells = fc.oneof(
    { arbitrary: fc.constant<Cells>({}), weight: 1 },
    { arbitrary: standingOf(question).chain((standing) => cellsOf(edition, question, standing)), weight: 5 },
  );
  return fc.record({ question: fc.constant(question.code), cells, confirmed: fc.boolean() });
}

/** For tests: any content of a return: right, wrong and hostile answers to what is asked. */
export function contentsFor(edition: FormEdition, type: OrganisationType): fc.Arbitrary<ReturnContent> {
  return fc
    .tuple(...askedQuestions(edition, type).map((question) => answersTo(edition, question)))
    .map((answers) => ({ organisationCode: 'RX1', quarterId: '2026-27-Q2', edition: edition.version, answers }));
}

/** For tests: an edition, a type of organisation, and contents of its returns. */
export const anyReturns = fc.tuple(anyEdition, anyType).chain(([edition, type]) =>
  fc.record({
    edition: fc.constant(edition),
    type: fc.constant(type),
    content: contentsFor(edition, type),
    other: contentsFor(edition, type),
  }),
);
