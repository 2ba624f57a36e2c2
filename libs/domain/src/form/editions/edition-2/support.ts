import { lowerFirst } from '../../../wording/letter-case.js';
import type { StratifierDefinition } from '../../../metrics/metric.js';
import type { Field } from '../../definition/field.js';
import type { AskedOf, Question, Section } from '../../definition/form-edition.js';
import { countColumn } from '../shared/metric-table.js';
import { explanationField, notCollectedField } from '../shared/table-fields.js';
import { minimumSet, supportKinds } from './row-lists.js';

/** The steps from a need to help that was received; each is a part of the step before. */
const steps: readonly Field[] = [
  countColumn('identified', 'People found to need it'),
  countColumn('offered', 'People to whom it was offered'),
  countColumn('accepted', 'People who accepted it'),
  countColumn('completed', 'People who received it in full'),
];

const hint =
  'Count people whose need was found in the quarter, also where a partner gave the support. Count each person once in ' +
  'each step.';

type AskedTable = Pick<Question, 'code' | 'text' | 'shortText' | 'askedOf' | 'basis'> & { rows: StratifierDefinition };

function supportTable({ rows, ...question }: AskedTable): Question {
  return {
    ...question,
    hint,
    principles: ['K5', 'P3'],
    shape: {
      of: 'TABLE',
      stratifier: rows.stratifier,
      columns: steps,
      fields: [notCollectedField, explanationField],
      optOut: notCollectedField.key,
    },
    counts: { of: 'GIVEN' },
  };
}

const byKind = supportTable({
  code: 'SUPPORT',
  text: 'How many people needed a device, a connection or digital skills, and how far did your help reach them?',
  shortText: 'Support by kind',
  askedOf: { ICB: 'MANDATORY', TRUST: 'MANDATORY', PCN: 'MANDATORY', PRACTICE: 'VOLUNTARY' },
  basis:
    'Help with devices, connections and skills is a core part of inclusion. The steps show where people are lost, ' +
    'which the metrics M10 and M11 do not.',
  rows: supportKinds,
});

const mayGiveByGroup: AskedOf = { ICB: 'VOLUNTARY', TRUST: 'VOLUNTARY', PCN: 'VOLUNTARY' };

/** Each kind of support by each way of dividing people, for those who hold it. */
const byGroup: readonly Question[] = supportKinds.groups.flatMap((kind) =>
  minimumSet.map((rows) => {
    const by = `by ${rows.label.toLowerCase()}`;
    return supportTable({
      code: `SUPPORT.${kind.code}.${rows.stratifier}`,
      text: `How many people needed ${lowerFirst(kind.label)}, and how far did your help reach them, ${by}?`,
      shortText: `Support with ${lowerFirst(kind.label)} ${by}`,
      askedOf: mayGiveByGroup,
      basis: 'The minimum set of NHS equity monitoring, from those who hold it.',
      rows,
    });
  }),
);

/** Who was found to need help with devices, connections or skills, and whom it reached. */
export const supportSection: Section = {
  key: 'SUPPORT',
  title: 'Support given',
  purpose: 'How many people were found to need help to get online, and at which step help did not reach them.',
  questions: [byKind, ...byGroup],
};
