import { answerPlaces, editionOf, levelField } from '@monitor/domain';
import type { CellValue, Field, FormEdition, MetricDefinition, StratifierDefinition } from '@monitor/domain';
import fc from 'fast-check';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { TableQuestion } from './table-question.js';

/** A table of some edition, for tests. */
export interface GeneratedTable {
  edition: FormEdition;
  question: TableQuestion;
}

const about = { needed: 'ALWAYS', carried: false } as const;

const columns = fc.oneof(
  fc.constant<Field[]>([
    { ...about, kind: 'COUNT', key: 'numerator', label: 'Given', name: 'given' },
    { ...about, kind: 'COUNT', key: 'denominator', label: 'Wanted', name: 'wanted' },
  ]),
  fc.array(fc.constantFrom<'COUNT' | 'DAYS'>('COUNT', 'DAYS'), { minLength: 1, maxLength: 4 }).map((kinds) =>
    kinds.map((kind, at): Field => ({
      ...about,
      kind,
      key: `column${at}`,
      label: `Column ${at}`,
      name: `column ${at}`,
    })),
  ),
);

/** Broad groups, of which each has one to three finer ones; the last is the same at both levels. */
const rows = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 }), fc.boolean(), fc.boolean())
  .map(([parts, isDetailed, isEquity]): StratifierDefinition => {
    const groups = parts.map((_, at) => ({ code: `G${at}`, label: `Group ${at}`, comparable: true }));
    const unknown = { code: 'NOT_KNOWN', label: 'Not known', comparable: false };
    const finer = parts.flatMap((count, at) =>
      Array.from({ length: count }, (_, part) => {
        // The first part bears the name of the whole, as “any other ethnic group” does.
        const code = part === 0 ? `G${at}` : `G${at}P${part}`;
        return { code, label: `Part ${part} of group ${at}`, comparable: true, partOf: `G${at}` };
      }),
    );
    return {
      stratifier: 'ROWS',
      label: 'Rows',
      isEquity,
      ordered: false,
      groups: [...groups, unknown],
      ...(isDetailed && { detailedGroups: [...finer, { ...unknown, partOf: unknown.code }] }),
    };
  });

const level: Field = {
  key: levelField,
  kind: 'CHOICE',
  choices: [
    { value: 'BROAD', label: 'Broad' },
    { value: 'DETAILED', label: 'Detailed' },
  ],
  label: 'Which groups?',
  name: 'groups',
  needed: 'NEVER',
  carried: false,
};
const optOut: Field = {
  key: 'notCollected',
  kind: 'YES_NO',
  label: 'It cannot be given',
  name: 'whether it cannot be given',
  needed: 'NEVER',
  carried: false,
};
const explanation: Field = {
  key: 'explanation',
  kind: 'TEXT',
  limit: 100,
  label: 'Explain',
  name: 'explanation',
  needed: 'NEVER',
  carried: false,
};

const metric: MetricDefinition = {
  id: 'T1',
  name: 'Support given',
  shortName: 'Support',
  kind: 'SHARE',
  numerator: 'Given',
  denominator: 'Wanted',
  unit: 'people',
  polarity: 'HIGH_IS_BETTER',
  hint: '',
  askedOf: ['PCN'],
};

/** Any table that an edition may ask: of any rows at one level or two, and any columns of counts and days. */
export const anyTable: fc.Arbitrary<GeneratedTable> = fc.tuple(rows, columns).map(([stratifier, own]) => {
  const isPairs = own.some(({ key }) => key === 'numerator');
  const question: TableQuestion = {
    code: 'T1.ROWS',
    text: 'Support given by rows',
    shortText: 'Support by rows',
    hint: '',
    askedOf: { PCN: 'MANDATORY' },
    basis: 'A test.',
    principles: [],
    metric: metric.id,
    counts: { of: isPairs ? 'PAIRS' : 'GIVEN' },
    shape: {
      of: 'TABLE',
      stratifier: stratifier.stratifier,
      columns: own,
      fields: [...(stratifier.detailedGroups === undefined ? [] : [level]), optOut, explanation],
      optOut: optOut.key,
    },
  };
  const section = { key: 'T1', title: 'Support', purpose: 'A test.', questions: [question] };
  const edition = { ...editionOf(1), metrics: [metric], stratifiers: [stratifier], sections: [section], rules: [] };
  return { edition, question };
});

/** Something for each cell of a table's rows, at the level given: a number, a text that is none, or nothing. */
export function anyAnswer({ edition, question }: GeneratedTable, isDetailed: boolean): fc.Arbitrary<DraftAnswer> {
  const atLevel: Record<string, CellValue> = isDetailed ? { [levelField]: 'DETAILED' } : {};
  const cells = answerPlaces(edition, question, atLevel).filter(({ scope }) => scope.of === 'ROW');
  const contents = fc.oneof(fc.nat(5000), fc.constantFrom('ten', '1,2', null));
  return fc.tuple(...cells.map(() => contents)).map((values) => {
    const placed = cells.map(({ cell }, at) => [cell, values[at] ?? null] as const);
    return {
      answer: {
        question: question.code,
        cells: { ...atLevel, ...Object.fromEntries(placed.filter(([, value]) => typeof value === 'number')) },
        confirmed: true,
      } as DraftAnswer['answer'],
      version: 1,
      typed: Object.fromEntries(placed.filter(([, value]) => typeof value === 'string')) as DraftAnswer['typed'],
    };
  });
}

/** A table with an answer, at either of its levels. */
export const anyAnsweredTable = anyTable.chain((of) => {
  const hasLevels = of.edition.stratifiers[0]?.detailedGroups !== undefined;
  return (hasLevels ? fc.boolean() : fc.constant(false)).chain((isDetailed) =>
    anyAnswer(of, isDetailed).map((table) => ({ ...of, table })),
  );
});
