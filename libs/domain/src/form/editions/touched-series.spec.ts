import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StratifierDefinition } from '../../metrics/metric.js';
import { organisationTypes } from '../../organisations/organisation.js';
import { questionsOf } from '../definition/edition-questions.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { firstEdition } from './edition-1/first-edition.js';
import { secondEdition } from './edition-2/second-edition.js';
import { formEditions } from './form-editions.js';
import { touchedSeries } from './touched-series.js';

const action = firstEdition.sections[0]?.questions[0];
const table = questionsOf(firstEdition).find(({ code }) => code === 'M01.SEX');
if (action === undefined || table === undefined) throw new Error('The first edition has an action and a table.');

/** Everything of a question that decides what is counted, from few values, so that two editions often agree. */
const anyAsked = fc.record({
  code: fc.constantFrom('A', 'B', 'C', 'D'),
  isTable: fc.boolean(),
  text: fc.constantFrom('One way to put it', 'Another way to put it'),
  rows: fc.integer({ min: 1, max: 2 }),
  label: fc.constantFrom('How far?', 'How far is it?'),
  types: fc.subarray(organisationTypes.slice(0, 2)),
});
type Asked = typeof anyAsked extends fc.Arbitrary<infer Value> ? Value : never;
const anyForm = fc.uniqueArray(anyAsked, { selector: ({ code }) => code, maxLength: 4 });

function toQuestion({ code, isTable, text, label, types }: Asked): Question {
  const base = isTable ? table! : action!;
  const askedOf = Object.fromEntries(types.map((type) => [type, 'MANDATORY' as const]));
  const { shape } = base;
  if (shape.of === 'TABLE') {
    const columns = shape.columns.map((column) => ({ ...column, label }));
    return { ...base, code, text, askedOf, shape: { ...shape, stratifier: `ROWS_${code}`, columns } };
  }
  const fields = shape.fields.map((field) => (field.key === 'status' ? { ...field, label } : field));
  return { ...base, code, text, askedOf, shape: { of: 'FIELDS', fields } };
}

function toRows({ code, rows }: Asked): StratifierDefinition {
  const groups = Array.from({ length: rows }, (_, place) => ({
    code: `G${place}`,
    label: `${place}`,
    comparable: true,
  }));
  return { stratifier: `ROWS_${code}`, label: 'Rows', isEquity: true, ordered: false, groups };
}

function toEdition(asked: readonly Asked[], version: number): FormEdition {
  const sections = [{ key: 'ALL', title: 'All', purpose: 'All.', questions: asked.map(toQuestion) }];
  return { ...firstEdition, version, sections, stratifiers: asked.map(toRows) };
}

/** What must be found, said without walking any question. */
function differences(before: Asked | undefined, after: Asked): string[] {
  if (before === undefined) return [];
  // An action that becomes a table differs in everything that the two kinds of question differ in.
  if (before.isTable !== after.isTable) return ['ANSWERS', 'GROUPS', 'WORDS'];
  return [
    ...(before.label === after.label ? [] : ['ANSWERS']),
    ...(!after.isTable || before.rows === after.rows ? [] : ['GROUPS']),
    ...(before.text === after.text ? [] : ['WORDS']),
  ];
}

describe('the series that an edition touches', () => {
  it('are exactly those of which words, answers, groups or bodies changed', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (earlier, later) => {
        const found = touchedSeries(toEdition(earlier, 1), toEdition(later, 2));
        for (const after of later) {
          const before = earlier.find(({ code }) => code === after.code);
          const isAskedOfOthers = before !== undefined && before.types.join() !== after.types.join();
          const expected = [...differences(before, after), ...(isAskedOfOthers ? ['ASKED'] : [])].sort();
          const touched = found.find(({ question }) => question === after.code);
          expect([...(touched?.changed ?? [])].sort()).toEqual(expected);
        }
        expect(found.every(({ question }) => later.some(({ code }) => code === question))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are none between an edition and itself', () => {
    for (const edition of formEditions) expect(touchedSeries(edition, edition)).toEqual([]);
  });

  it('are none between the first edition and the second, in which every series of the first goes on', () => {
    expect(touchedSeries(firstEdition, secondEdition)).toEqual([]);
    const later = new Set(questionsOf(secondEdition).map(({ code }) => code));
    expect(questionsOf(firstEdition).filter(({ code }) => !later.has(code))).toEqual([]);
  });

  it('name the metric and the rows of a table', () => {
    const stratifiers = secondEdition.stratifiers.map((rows) =>
      rows.stratifier === 'AGE' ? { ...rows, groups: [...rows.groups].reverse() } : rows,
    );
    const touched = touchedSeries(firstEdition, { ...secondEdition, stratifiers });
    expect(touched.map(({ question }) => question)).toEqual(
      ['M01', 'M03', 'M05', 'M07', 'M10', 'M11'].map((id) => `${id}.AGE`),
    );
    expect(touched[0]).toEqual({ question: 'M01.AGE', metric: 'M01', stratifier: 'AGE', changed: ['GROUPS'] });
  });

  it('are not touched by what is only asked beside what is counted, nor by finer groups', () => {
    const inDetail = secondEdition.stratifiers.map((rows) => {
      const detailedGroups = rows.groups.map((group) => ({ ...group, code: `${group.code}_1`, partOf: group.code }));
      return { ...rows, detailedGroups };
    });
    expect(touchedSeries(secondEdition, { ...secondEdition, stratifiers: inDetail })).toEqual([]);
  });
});
