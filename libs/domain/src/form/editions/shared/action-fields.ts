import { assuranceLevels, implementationStatuses } from '../../definition/implementation-status.js';
import { assuranceLabel, statusHint, statusLabel } from '../../definition/status-labels.js';
import type { Condition } from '../../definition/condition.js';
import type { Choice, Field } from '../../definition/field.js';

/** An action that is being done now. */
export const inPlace: Condition = { field: 'status', is: ['IMPLEMENTED', 'EMBEDDED'] };
const underWay: Condition = { field: 'status', is: ['PLANNED', 'IN_PROGRESS'] };
const notApplicable: Condition = { field: 'status', is: ['NOT_APPLICABLE'] };

const statusChoices: readonly Choice[] = implementationStatuses.map((status) => ({
  value: status,
  label: statusLabel(status),
  hint: statusHint(status),
  ...(status === 'NOT_APPLICABLE' ? { unordered: true } : {}),
}));

/** How far an action is in place. */
export const statusField: Field = {
  key: 'status',
  kind: 'CHOICE',
  choices: statusChoices,
  label: 'How far is it in place?',
  name: 'status',
  needed: 'ALWAYS',
  missing: [{ code: 'ANSWER_MISSING', message: 'It has no answer yet. Choose how far it is in place.' }],
  carried: true,
};

/** Who answers for an action under way, and by when it is to be in place. */
export const underWayFields: readonly Field[] = [
  {
    key: 'ownerRole',
    kind: 'TEXT',
    limit: 200,
    label: 'Who answers for it',
    name: 'owner',
    hint: 'A role, not a person’s name. For example, head of digital.',
    needed: underWay,
    missing: [
      {
        code: 'OWNER_MISSING',
        message: 'The status is {status}, but it has no owner. Give the role that answers for it, not a name.',
      },
    ],
    carried: true,
  },
  {
    key: 'targetOn',
    kind: 'DAY',
    label: 'When it will be in place',
    name: 'target date',
    hint: 'For example, 31 3 2027',
    needed: underWay,
    missing: [
      {
        code: 'TARGET_DATE_MISSING',
        message: 'The status is {status}, but it has no target date. Give the day by which it will be in place.',
      },
    ],
    carried: true,
  },
];

/** Evidence in words, as the first edition asks for it. */
export const evidenceField: Field = {
  key: 'evidence',
  kind: 'TEXT',
  limit: 2000,
  label: 'What shows it',
  name: 'evidence',
  hint: 'In a few words, or a web address. Do not write anything about a patient.',
  needed: inPlace,
  missing: [
    {
      code: 'EVIDENCE_MISSING',
      message: 'The status is {status}, but no evidence is given. Say what shows it, or change the status.',
    },
  ],
  carried: true,
};

/** The day of the evidence, how far an action in place reaches, and who has checked it. */
export const inPlaceFields: readonly Field[] = [
  {
    key: 'evidenceOn',
    kind: 'DAY',
    label: 'Date of the evidence',
    name: 'day of the evidence',
    hint: 'It must be from the last 12 months. For example, 14 9 2026',
    needed: inPlace,
    missing: [{ code: 'EVIDENCE_DATE_MISSING', message: 'The evidence has no date. Give the day it was made.' }],
    carried: true,
  },
  {
    key: 'coveragePercent',
    kind: 'PERCENT',
    positiveWhen: inPlace,
    label: 'How far it reaches',
    name: 'coverage',
    hint: 'The share of your services, or of the people you serve, for whom it is true: 1 to 100.',
    needed: inPlace,
    missing: [
      {
        code: 'COVERAGE_MISSING',
        message: 'The status is {status}, but not how far it reaches. Give the share of services or people, 1 to 100.',
      },
    ],
    carried: true,
  },
  {
    key: 'assurance',
    kind: 'CHOICE',
    choices: assuranceLevels.map((level) => ({ value: level, label: assuranceLabel(level) })),
    label: 'Who has checked it',
    name: 'assurance',
    needed: inPlace,
    missing: [
      {
        code: 'ASSURANCE_MISSING',
        message: 'The status is {status}, but not who has checked it. Choose one of the answers.',
      },
    ],
    carried: true,
  },
];

/** Why an action does not apply, went down or is late. Only why it does not apply still holds a quarter later. */
export const reasonField: Field = {
  key: 'reason',
  kind: 'TEXT',
  limit: 1000,
  label: 'The reason',
  name: 'reason',
  hint: 'Why it went down since last time, or why it is late.',
  wordedFor: [{ when: notApplicable, label: 'Why it does not apply to you' }],
  needed: { any: [notApplicable, { field: 'status', moved: 'DOWN' }] },
  offered: { any: [{ field: 'reason', answered: true }, { all: [underWay, { field: 'targetOn', passed: true }] }] },
  missing: [
    {
      when: notApplicable,
      code: 'REASON_MISSING',
      message: 'You say it does not apply, but not why. Give the reason, or choose another status.',
    },
    {
      code: 'REASON_MISSING',
      message: 'Last time the status was {status.before}, and now it is {status}. Say why it went down.',
    },
  ],
  carried: notApplicable,
};
