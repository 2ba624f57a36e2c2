import type { Condition } from '../../definition/condition.js';
import type { Choice, Field } from '../../definition/field.js';
import type { Section } from '../../definition/form-edition.js';
import type { Tally } from '../../definition/shape.js';
import { registerExplanation, standingFields } from '../shared/register-fields.js';

const current: Condition = { field: 'standing', is: ['CURRENT'] };
const isAgreed: Condition = { field: 'agreement', is: ['WRITTEN'] };

const partnerKinds: readonly Choice[] = [
  { value: 'LOCAL_AUTHORITY', label: 'Local authority' },
  { value: 'VOLUNTARY', label: 'Voluntary organisation or charity' },
  { value: 'COMMUNITY', label: 'Community or faith group' },
  { value: 'LIBRARY', label: 'Library' },
  { value: 'HOUSING', label: 'Housing provider' },
  { value: 'EDUCATION', label: 'College, school or adult learning' },
  { value: 'NHS', label: 'Another NHS organisation' },
  { value: 'BUSINESS', label: 'Business, such as a network operator or a shop' },
  { value: 'OTHER', label: 'Somebody else' },
];

const offers: readonly Choice[] = [
  { value: 'DEVICES', label: 'Devices' },
  { value: 'CONNECTIVITY', label: 'Connections or data' },
  { value: 'SKILLS', label: 'Help with digital skills' },
  { value: 'SPACE', label: 'A place with computers or free wifi' },
  { value: 'TRUST', label: 'Reaching people who trust them' },
  { value: 'LANGUAGE', label: 'Translation, interpreting or Easy Read' },
  { value: 'DESIGN', label: 'Testing and designing services with us' },
  { value: 'OTHER', label: 'Something else' },
];

const partnerFields: readonly Field[] = [
  {
    key: 'name',
    kind: 'TEXT',
    limit: 120,
    label: 'Name of the partner',
    name: 'name of the partner',
    hint: 'The organisation or scheme, not a person.',
    needed: 'ALWAYS',
    carried: true,
  },
  ...standingFields({
    label: 'Does the partnership still stand?',
    name: 'standing of the partnership',
    current: 'Yes, we work together now',
    closed: 'No, it has ended',
    closedLabel: 'When it ended',
  }),
  {
    key: 'kind',
    kind: 'CHOICE',
    choices: partnerKinds,
    label: 'What kind of partner is it?',
    name: 'kind of partner',
    needed: current,
    carried: true,
  },
  {
    key: 'offers',
    kind: 'CHOICES',
    choices: offers,
    label: 'What does the partner offer?',
    name: 'list of what the partner offers',
    hint: 'Choose everything that people can get now.',
    needed: current,
    carried: true,
  },
  {
    key: 'reach',
    kind: 'TEXT',
    limit: 300,
    label: 'Which areas or groups of people does it cover?',
    name: 'description of whom it covers',
    hint: 'For example, the whole borough, or people in temporary homes.',
    needed: current,
    carried: true,
  },
  {
    key: 'agreement',
    kind: 'CHOICE',
    choices: [
      { value: 'NONE', label: 'No, we work together without one' },
      { value: 'WRITTEN', label: 'Yes, it is written down' },
    ],
    label: 'Is there an agreement?',
    name: 'agreement',
    hint: 'A contract, a grant, or a plan that both have signed.',
    needed: current,
    carried: true,
  },
  {
    key: 'agreedOn',
    kind: 'DAY',
    latest: 'TODAY',
    label: 'When it was agreed or last renewed',
    name: 'day of the agreement',
    hint: 'For example, 1 4 2026',
    needed: { all: [current, isAgreed] },
    carried: true,
  },
];

const tallies: readonly Tally[] = [
  { key: 'agreed', label: 'An agreement that is written down', where: isAgreed },
  ...offers
    .filter(({ value }) => value !== 'OTHER')
    .map(({ value, label }): Tally => ({
      key: `offers${value}`,
      label: `What is offered: ${label}`,
      where: { field: 'offers', is: [value] },
    })),
];

/** The register of those with whom an organisation gives people access. */
export const partnershipsSection: Section = {
  key: 'PARTNERSHIPS',
  title: 'Partnerships',
  purpose:
    'Who gives people access together with you. The list lives on from quarter to quarter and shows where partners ' +
    'offer devices, connections and skills, and where nobody does.',
  questions: [
    {
      code: 'PARTNERSHIPS',
      text: 'With whom do you work so that people can use digital services, and what does each partner offer?',
      shortText: 'Register of partnerships',
      hint: 'Partners whose help people can get now, paid or not. Leave out suppliers of your own systems.',
      askedOf: { ICB: 'MANDATORY', TRUST: 'VOLUNTARY', PCN: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
      basis:
        'The framework asks that local partnerships bring practical support to people. Boards convene the partners of ' +
        'their area; others may add their own.',
      principles: ['K4', 'P3'],
      shape: {
        of: 'ENTRIES',
        entryName: 'partnership',
        entryFields: partnerFields,
        keyField: 'name',
        most: 100,
        endsWhen: { field: 'standing', is: ['CLOSED'] },
        fields: [
          {
            key: 'noneToEnter',
            kind: 'YES_NO',
            label: 'We have no such partnership',
            name: 'whether there is no partnership to enter',
            needed: 'NEVER',
            carried: false,
          },
          registerExplanation,
        ],
        optOut: 'noneToEnter',
      },
      counts: { of: 'ENTRIES', tallies },
    },
  ],
};
