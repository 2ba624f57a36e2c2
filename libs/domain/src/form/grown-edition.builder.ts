import type { EquityGroup, StratifierDefinition } from '../metrics/metric.js';
import type { Condition } from './definition/condition.js';
import type { Field, FieldKind } from './definition/field.js';
import type { AskedOf, FormEdition, Question, Section } from './definition/form-edition.js';
import { questionsOf } from './definition/edition-questions.js';
import { metricSection, toDefinition } from './editions/edition-2/asked-metric.js';
import type { AskedMetric } from './editions/edition-2/asked-metric.js';
import { secondEdition } from './editions/edition-2/second-edition.js';
import { registerExplanation, standingFields } from './editions/shared/register-fields.js';
import { explanationField, notCollectedField } from './editions/shared/table-fields.js';

const askedOf: AskedOf = { TRUST: 'MANDATORY', PRACTICE: 'VOLUNTARY' };
const basis = 'Asked to try that an edition can grow.';

const choices = [
  { value: 'NEVER', label: 'At no time' },
  { value: 'WEEKLY', label: 'On some days of a week' },
  { value: 'DAILY', label: 'On every day of a week' },
] as const;

/** What each kind of field is made with; a kind that is missing does not compile. */
const kinds: { readonly [Kind in Field['kind']]: Extract<FieldKind, { kind: Kind }> } = {
  CHOICE: { kind: 'CHOICE', choices },
  CHOICES: { kind: 'CHOICES', choices },
  TEXT: { kind: 'TEXT', limit: 90 },
  LINK: { kind: 'LINK' },
  DAY: { kind: 'DAY', latest: 'TODAY' },
  PERCENT: { kind: 'PERCENT' },
  COUNT: { kind: 'COUNT' },
  DAYS: { kind: 'DAYS' },
  YES_NO: { kind: 'YES_NO' },
};

/** Counts and lengths of time are of their quarter. */
function isCarried({ kind }: FieldKind): boolean {
  return kind !== 'COUNT' && kind !== 'DAYS';
}

/** A field of every kind, with keys and words of their own. */
function everyKind(prefix: string, needed: Field['needed']): Field[] {
  return Object.values(kinds).map((kind) => ({
    ...kind,
    key: `${prefix}${kind.kind.replaceAll('_', '')}`,
    label: `What is new of ${prefix} as ${kind.kind.toLowerCase()}`,
    name: `${kind.kind.toLowerCase()} of ${prefix}`,
    needed,
    carried: isCarried(kind),
  }));
}

/** The fields by which organisations can be counted. */
const countable = (fields: readonly Field[]) =>
  fields.filter(({ kind }) => ['CHOICE', 'CHOICES', 'YES_NO'].includes(kind)).map(({ key }) => key);

type Asked = Pick<Question, 'code' | 'text' | 'shape' | 'counts'>;

function asked({ code, text, shape, counts }: Asked): Question {
  return {
    code,
    text,
    shortText: `New: ${code}`,
    hint: 'As it is.',
    askedOf,
    basis,
    principles: ['P4'],
    shape,
    counts,
  };
}

/** The question of edition 2 that gets a field of every kind. */
const widenedQuestion = 'GOV-1';

function widened(question: Question): Question {
  const { counts, shape } = question;
  if (question.code !== widenedQuestion || shape.of !== 'FIELDS' || counts?.of !== 'FIELDS') return question;
  const added = everyKind('wider', 'ALWAYS');
  const fields = [...counts.fields, ...countable(added)];
  return { ...question, shape: { ...shape, fields: [...shape.fields, ...added] }, counts: { of: 'FIELDS', fields } };
}

/** A further question in a section that there is. */
const often: Field = {
  ...kinds.CHOICE,
  key: 'often',
  label: 'How often is it looked at?',
  name: 'how often',
  needed: 'ALWAYS',
  carried: true,
};
const why: Field = {
  ...kinds.TEXT,
  key: 'why',
  label: 'Why it is not looked at',
  name: 'why not',
  needed: { field: 'often', is: ['NEVER'] },
  carried: true,
};
const added = asked({
  code: 'GOV-9',
  text: 'How often does somebody look at it?',
  shape: { of: 'FIELDS', fields: [often, why] },
  counts: { of: 'CHOICE', field: 'often' },
});

/** The list of rows of edition 2 that gets a row more, and that row. */
const lengthenedRows = 'SEX';
const addedRow: EquityGroup = { code: 'INTERSEX', label: 'Recorded as neither', comparable: true };

function lengthened(rows: StratifierDefinition): StratifierDefinition {
  return rows.stratifier === lengthenedRows ? { ...rows, groups: [...rows.groups, addedRow] } : rows;
}

/** A list of rows that no edition had. */
const meansOfContact: StratifierDefinition = {
  stratifier: 'CONTACT',
  label: 'Means of contact',
  isEquity: true,
  ordered: false,
  groups: [
    { code: 'LETTER', label: 'By letter', comparable: true },
    { code: 'PHONE', label: 'By telephone', comparable: true },
    { code: 'NOT_KNOWN', label: 'Means not known', comparable: false },
  ],
};

const addedMetric: AskedMetric = {
  metric: {
    id: 'M90',
    name: 'People visited at home',
    shortName: 'Home visits',
    kind: 'SHARE',
    numerator: 'People who were visited',
    denominator: 'People who asked for a visit',
    unit: 'people who asked for a visit',
    polarity: 'HIGH_IS_BETTER',
    hint: 'Count each person once.',
  },
  askedOf,
  purpose: 'Whether people are visited who ask for it.',
  basis,
  rows: secondEdition.stratifiers.filter(({ stratifier }) => stratifier === lengthenedRows).concat(meansOfContact),
};

const stands: Condition = { field: 'standing', is: ['CURRENT'] };

/** A section with one question of each shape, of every kind of field wherever a shape has fields. */
const visits: Section = {
  key: 'VISITS',
  title: 'Visits at home',
  purpose: 'Who goes to people who cannot come.',
  questions: [
    asked({
      code: 'VISITS-1',
      text: 'How do you visit people?',
      shape: { of: 'FIELDS', fields: everyKind('visit', 'ALWAYS') },
      counts: { of: 'FIELDS', fields: countable(everyKind('visit', 'ALWAYS')) },
    }),
    asked({
      code: 'VISITS-2',
      text: 'How were visits asked for?',
      shape: {
        of: 'TABLE',
        stratifier: meansOfContact.stratifier,
        columns: everyKind('means', 'ALWAYS').map((field): Field => ({ ...field, carried: false })),
        fields: [notCollectedField, explanationField],
        optOut: notCollectedField.key,
      },
      counts: { of: 'GIVEN' },
    }),
    asked({
      code: 'VISITS-3',
      text: 'Which teams visit people?',
      shape: {
        of: 'ENTRIES',
        entryName: 'team',
        entryFields: [
          {
            ...kinds.TEXT,
            key: 'name',
            label: 'Name of the team',
            name: 'name of the team',
            needed: 'ALWAYS',
            carried: true,
          },
          ...standingFields({
            label: 'Does the team still visit?',
            name: 'standing of the team',
            current: 'Yes, it visits now',
            closed: 'No, it has stopped',
            closedLabel: 'When it stopped',
          }),
          ...everyKind('team', stands),
        ],
        keyField: 'name',
        most: 20,
        endsWhen: { field: 'standing', is: ['CLOSED'] },
        fields: [
          {
            ...kinds.YES_NO,
            key: 'none',
            label: 'No team visits',
            name: 'whether none visits',
            needed: 'NEVER',
            carried: false,
          },
          registerExplanation,
        ],
        optOut: 'none',
      },
      counts: {
        of: 'ENTRIES',
        tallies: [{ key: 'daily', label: 'Visits every day', where: { field: 'teamCHOICE', is: ['DAILY'] } }],
      },
    }),
  ],
};

function grownSection(section: Section): Section {
  const questions = section.questions.map(widened);
  return { ...section, questions: section.key === 'GOVERNANCE' ? [...questions, added] : questions };
}

/**
 * For tests: edition 2 as an administrator may make it grow, with nothing that any program was told of: fields of every
 * kind in a question that there was, a further question, a further row of a list, a further list, a metric by both, and
 * a section with a question of each shape. Mandatory for trusts.
 */
export function growEdition(version = 3, firstQuarter = secondEdition.firstQuarter): FormEdition {
  return {
    ...secondEdition,
    version,
    firstQuarter,
    metrics: [...secondEdition.metrics, toDefinition(addedMetric)],
    stratifiers: [...secondEdition.stratifiers.map(lengthened), meansOfContact],
    sections: [...secondEdition.sections.map(grownSection), visits, metricSection(addedMetric)],
  };
}

/** For tests: the questions that a grown edition asks and edition 2 did not, or not so. */
export function grownQuestions(grown: FormEdition): Question[] {
  const before = new Map(questionsOf(secondEdition).map((question) => [question.code, JSON.stringify(question)]));
  return questionsOf(grown).filter((question) => before.get(question.code) !== JSON.stringify(question));
}

/** For tests: the questions of edition 2 that count people by the list that grew. */
export function lengthenedTables(grown: FormEdition): Question[] {
  const added = new Set(grownQuestions(grown));
  return questionsOf(grown).filter(
    (question) =>
      question.shape.of === 'TABLE' &&
      question.shape.stratifier === lengthenedRows &&
      question.counts?.of === 'PAIRS' &&
      !added.has(question),
  );
}
