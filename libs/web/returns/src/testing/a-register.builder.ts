import { editionOf, emptyAnswer, validateReturn } from '@monitor/domain';
import type { Cells, Field, FormEdition, ReturnContent, ValidationContext } from '@monitor/domain';
import { typedIssues } from '../draft/typed-issues.js';
import type { AskedRegister, RegisterQuestion } from '../form/entries.js';

const always = { needed: 'ALWAYS' } as const;
const current = { field: 'standing', is: ['CURRENT'] } as const;
const closed = { field: 'standing', is: ['CLOSED'] } as const;

const entryFields: readonly Field[] = [
  { key: 'name', kind: 'TEXT', limit: 100, label: 'Name', name: 'name', ...always, carried: true },
  {
    key: 'standing',
    kind: 'CHOICE',
    choices: [
      { value: 'CURRENT', label: 'It is running' },
      { value: 'CLOSED', label: 'It has closed' },
    ],
    label: 'Is it still running?',
    name: 'standing',
    ...always,
    carried: false,
  },
  { key: 'closedOn', kind: 'DAY', label: 'When it closed', name: 'day', needed: closed, carried: false },
  { key: 'people', kind: 'COUNT', label: 'People served', name: 'people served', needed: current, carried: false },
];

const noneField: Field = {
  key: 'none',
  kind: 'YES_NO',
  label: 'We run none',
  name: 'whether there is none',
  needed: 'NEVER',
  carried: false,
};

/** For tests: a register of services, the smallest that has everything a register can have. */
export const exampleRegister: RegisterQuestion = {
  code: 'EXAMPLES',
  text: 'Which services do you run?',
  shortText: 'Register of services',
  hint: '',
  askedOf: { PCN: 'MANDATORY' },
  basis: 'For tests.',
  principles: [],
  shape: {
    of: 'ENTRIES',
    entryName: 'service',
    entryFields,
    keyField: 'name',
    most: 100,
    endsWhen: closed,
    fields: [noneField],
    optOut: 'none',
  },
};

const section = { key: 'EXAMPLES', title: 'Services', purpose: 'For tests.', questions: [exampleRegister] };
const edition: FormEdition = { ...editionOf(1), sections: [section] };

function contentWith(cells: Cells): ReturnContent {
  const answers = [{ question: exampleRegister.code, cells, confirmed: true }];
  return { organisationCode: 'X01', quarterId: '2026-27-Q2', edition: edition.version, answers };
}

/** For tests: the register as it stands in a draft that holds these cells, after a quarter that held those. */
export function buildExample({
  now,
  before,
  typed = {},
}: {
  now: Cells;
  before: Cells | null;
  typed?: Record<string, string>;
}): AskedRegister {
  const answer = { answer: { question: exampleRegister.code, cells: now, confirmed: true }, version: 1, typed };
  const previous = before === null ? null : contentWith(before);
  const rules: ValidationContext = { organisationType: 'PCN', edition, today: '2026-10-20', previous, earlier: [] };
  const last = before === null ? null : { ...emptyAnswer(exampleRegister.code), cells: before };
  return {
    edition,
    question: exampleRegister,
    answer,
    circumstances: { question: exampleRegister, cells: now, before: last, today: rules.today },
    issues: [...typedIssues(edition, answer), ...validateReturn(contentWith(now), rules)],
  };
}
