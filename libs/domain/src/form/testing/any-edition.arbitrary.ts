import fc from 'fast-check';
import { organisationTypes } from '../../organisations/organisation.js';
import type { EquityGroup, MetricDefinition, StratifierDefinition } from '../../metrics/metric.js';
import { metricKinds } from '../../metrics/metric.js';
import type { Condition } from '../definition/condition.js';
import type { Field } from '../definition/field.js';
import { duties } from '../definition/form-edition.js';
import type { AskedOf, FormEdition, Question, Section } from '../definition/form-edition.js';
import type { Shape } from '../definition/shape.js';
import { levelField } from '../definition/table-rows.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { fieldsCalled } from './any-field.arbitrary.js';
import { ruleCodes } from '../rules/apply-rules.js';

const askedOf: fc.Arbitrary<AskedOf> = fc
  .array(fc.constantFrom(...duties, null), { minLength: organisationTypes.length, maxLength: organisationTypes.length })
  .map((all) => Object.fromEntries(organisationTypes.flatMap((type, at) => (all[at] ? [[type, all[at]]] : []))));

const stratifierOf = (key: string): fc.Arbitrary<StratifierDefinition> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()).map(([count, isDetailed]) => {
    const group = (code: string): EquityGroup => ({ code, label: `Group ${code}`, comparable: true });
    const groups = Array.from({ length: count }, (_, at) => group(`G${at}`));
    const parts = groups.flatMap(({ code }) =>
      ['A', 'B'].map((part) => ({ ...group(`${code}${part}`), partOf: code })),
    );
    const detail = isDetailed ? { detailedGroups: parts } : {};
    return { stratifier: key, label: `Rows of ${key}`, isEquity: true, ordered: false, groups, ...detail };
  });

const optOut: Field = {
  key: 'notGiven',
  kind: 'YES_NO',
  label: 'It cannot be given',
  name: 'whether it can be given',
  needed: 'NEVER',
  carried: false,
};

const explanation: Field = {
  key: 'explanation',
  kind: 'TEXT',
  limit: 100,
  label: 'Why',
  name: 'explanation',
  needed: { field: 'notGiven', is: [true] },
  carried: false,
};

const level: Field = {
  key: levelField,
  kind: 'CHOICE',
  choices: [
    { value: 'BROAD', label: 'Broad' },
    { value: 'DETAILED', label: 'Detailed' },
  ],
  label: 'Level',
  name: 'level',
  needed: 'NEVER',
  carried: false,
};

const pair: readonly Field[] = ['numerator', 'denominator'].map((key) => ({
  key,
  kind: 'COUNT',
  label: `People of the ${key}`,
  name: key,
  needed: 'ALWAYS',
  carried: false,
}));

/** Rows of a table are of their quarter: nothing in them is carried. */
const columns = fc.oneof(
  fc.constant(pair),
  fieldsCalled('column', 2).map((fields) => fields.map((field): Field => ({ ...field, carried: false }))),
);

const tableShape = (stratifier: StratifierDefinition): fc.Arbitrary<Shape> =>
  columns.map((all) => ({
    of: 'TABLE',
    stratifier: stratifier.stratifier,
    columns: all,
    fields: [...(stratifier.detailedGroups === undefined ? [] : [level]), optOut, explanation],
    optOut: optOut.key,
  }));

const nameField: Field = {
  key: 'name',
  kind: 'TEXT',
  limit: 40,
  label: 'Name',
  name: 'name',
  needed: 'ALWAYS',
  carried: true,
};

/** An entry ends by what is said of it, never by what is not: else one that was carried over would end by that. */
function endings(fields: readonly Field[]): readonly Condition[] {
  const said = fields.flatMap((field): Condition[] => {
    if (field.kind === 'YES_NO') return [{ field: field.key, is: [false] }];
    return field.kind === 'CHOICE'
      ? [{ field: field.key, is: field.choices.slice(1, 2).map(({ value }) => value) }]
      : [];
  });
  return said.length === 0 ? [{ field: 'name', is: ['gone'] }] : said;
}

const entriesShape: fc.Arbitrary<Shape> = fieldsCalled('entry', 3).chain((fields) =>
  fc.constantFrom(...endings(fields)).map((endsWhen) => ({
    of: 'ENTRIES',
    entryName: 'thing',
    entryFields: [nameField, ...fields],
    keyField: 'name',
    most: 3,
    endsWhen,
    fields: [optOut, explanation],
    optOut: optOut.key,
  })),
);

const fieldsShape: fc.Arbitrary<Shape> = fieldsCalled('own', 4).map((fields) => ({ of: 'FIELDS', fields }));

function questionOf(code: string, stratifiers: readonly StratifierDefinition[]): fc.Arbitrary<Question> {
  const shape = fc.oneof(fieldsShape, entriesShape, fc.constantFrom(...stratifiers).chain(tableShape));
  return fc.record({ shape, askedOf }).map(({ shape: laidOut, askedOf: asked }): Question => {
    const isPairs = laidOut.of === 'TABLE' && laidOut.columns === pair;
    return {
      code,
      text: `What is ${code}?`,
      shortText: `Question ${code}`,
      hint: 'As it is.',
      askedOf: asked,
      basis: 'A test.',
      principles: [],
      shape: laidOut,
      ...(isPairs ? { counts: { of: 'PAIRS' }, metric: 'M90' } : {}),
    };
  });
}

/** Codes with dots and prefixes of one another, as `SUPPORT` and `SUPPORT.DEVICES.AGE` are. */
const codes = ['A-1', 'B', 'B.C', 'B.C.D', 'E-2'];

const metricOf = (kind: MetricDefinition['kind']): MetricDefinition => ({
  id: 'M90',
  name: 'A metric',
  shortName: 'A metric',
  kind,
  ...(kind === 'RATE' ? { per: 1000 } : {}),
  numerator: 'People of the numerator',
  denominator: 'People of the denominator',
  unit: 'people',
  polarity: 'NEUTRAL',
  hint: 'As it is.',
  askedOf: organisationTypes,
});

function editionWith(stratifiers: readonly StratifierDefinition[]): fc.Arbitrary<FormEdition> {
  const questions = fc
    .subarray(codes, { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((code) => questionOf(code, stratifiers))));
  return fc
    .record({ questions, rules: fc.subarray([...ruleCodes]), split: fc.nat(4), kind: fc.constantFrom(...metricKinds) })
    .map(({ questions: all, rules, split, kind }): FormEdition => {
      const section = (key: string, of: readonly Question[]): Section => ({
        key,
        title: key,
        purpose: 'A test.',
        questions: of,
      });
      const sections = [section('S1', all.slice(0, split)), section('S2', all.slice(split))];
      const used = sections.filter((each) => each.questions.length > 0);
      return { ...firstEdition, version: 97, sections: used, stratifiers, rules, metrics: [metricOf(kind)] };
    });
}

/** For tests: any valid edition: every shape and kind of field, conditions, levels, duties and rules. */
export const anyEdition: fc.Arbitrary<FormEdition> = fc
  .tuple(stratifierOf('FIRST'), stratifierOf('SECOND'))
  .chain((stratifiers) => editionWith(stratifiers));

/** For tests: a type of organisation. */
export const anyType = fc.constantFrom(...organisationTypes);
