import type { Condition } from '../../definition/condition.js';
import type { Field } from '../../definition/field.js';
import { standingFields } from '../shared/register-fields.js';

const current: Condition = { field: 'standing', is: ['CURRENT'] };
/** Whether the risk of leaving people out was assessed. */
export const isAssessed: Condition = { field: 'riskAssessment', is: ['BEFORE', 'AFTER'] };
/** Whether people have another way that is as good. */
export const hasEqualRoute: Condition = { field: 'equalRoute', is: [true] };

function whileCurrent(condition: Condition): Condition {
  return { all: [current, condition] };
}

const whatItIs: readonly Field[] = [
  {
    key: 'name',
    kind: 'TEXT',
    limit: 120,
    label: 'Name of the service',
    name: 'name of the service',
    hint: 'As the people who use it know it.',
    needed: 'ALWAYS',
    carried: true,
  },
  ...standingFields({
    label: 'Is it still running?',
    name: 'standing of the service',
    current: 'Yes, it is running',
    closed: 'No, it has closed or was replaced',
    closedLabel: 'When it closed',
  }),
  {
    key: 'serves',
    kind: 'TEXT',
    limit: 300,
    label: 'Whom it serves',
    name: 'description of whom it serves',
    hint: 'For example, everyone on our list, or people who wait for a knee operation.',
    needed: current,
    carried: true,
  },
  {
    key: 'peopleServed',
    kind: 'COUNT',
    label: 'People it served in the quarter',
    name: 'number of people it served',
    hint: 'By any route: online, by phone or in person. Count each person once.',
    needed: current,
    carried: false,
  },
  {
    key: 'wentLiveOn',
    kind: 'DAY',
    latest: 'TODAY',
    label: 'When it went live',
    name: 'day it went live',
    hint: 'The first day on which people could use it. For example, 14 9 2024',
    needed: current,
    carried: true,
  },
];

const riskFields: readonly Field[] = [
  {
    key: 'riskAssessment',
    kind: 'CHOICE',
    choices: [
      { value: 'NO', label: 'No, not yet' },
      { value: 'AFTER', label: 'Yes, after it went live' },
      { value: 'BEFORE', label: 'Yes, before it went live' },
    ],
    label: 'Has the risk that it leaves people out been assessed?',
    name: 'assessment of who may be left out',
    hint: 'An equality or health inequalities impact assessment counts if it looks at digital exclusion.',
    needed: current,
    carried: true,
  },
  {
    key: 'riskAssessedOn',
    kind: 'DAY',
    latest: 'TODAY',
    label: 'When the risk was last assessed',
    name: 'day of the assessment',
    hint: 'The day on which the assessment was approved. For example, 3 6 2026',
    needed: whileCurrent(isAssessed),
    carried: true,
  },
  {
    key: 'mitigations',
    kind: 'TEXT',
    limit: 1000,
    label: 'What is done so that nobody is left out',
    name: 'list of what is done so that nobody is left out',
    hint: 'If the assessment found that nothing needs doing, say so. Do not write anything about a patient.',
    needed: whileCurrent(isAssessed),
    carried: true,
  },
];

const routeFields: readonly Field[] = [
  {
    key: 'equalRoute',
    kind: 'YES_NO',
    label: 'Is there a non-digital way that is as good?',
    name: 'non-digital way',
    hint: 'For example, by phone or at the desk, with the same choice of appointments and the same outcome.',
    needed: current,
    carried: true,
  },
  {
    key: 'routePublicised',
    kind: 'YES_NO',
    label: 'Is the non-digital way named wherever the digital one is?',
    name: 'publicity of the non-digital way',
    hint: 'In letters and messages, on the website and at the desk.',
    needed: whileCurrent(hasEqualRoute),
    carried: true,
  },
  {
    key: 'offlineWaitDays',
    kind: 'DAYS',
    label: 'Usual wait by the non-digital way, in days',
    name: 'wait by the non-digital way',
    hint: 'The median of the quarter, from asking to being seen or answered. Leave it empty if it is not measured.',
    needed: 'NEVER',
    offered: whileCurrent(hasEqualRoute),
    carried: false,
  },
  {
    key: 'onlineWaitDays',
    kind: 'DAYS',
    label: 'Usual wait by the digital way, in days',
    name: 'wait by the digital way',
    hint: 'Measured in the same way. Leave it empty if it is not measured.',
    needed: 'NEVER',
    offered: whileCurrent(hasEqualRoute),
    carried: false,
  },
];

const accessibilityField: Field = {
  key: 'accessibility',
  kind: 'CHOICE',
  choices: [
    { value: 'NOT_TESTED', label: 'It has not been tested' },
    { value: 'DOES_NOT_CONFORM', label: 'It was tested and does not conform' },
    { value: 'PARTLY_CONFORMS', label: 'It conforms in part, and a statement says where not' },
    { value: 'CONFORMS', label: 'It conforms in full' },
  ],
  label: 'Does it meet the accessibility guidelines?',
  name: 'accessibility',
  hint: 'The Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.',
  needed: current,
  carried: true,
};

/** What is asked of one digital service. */
export const serviceFields: readonly Field[] = [...whatItIs, ...riskFields, ...routeFields, accessibilityField];
