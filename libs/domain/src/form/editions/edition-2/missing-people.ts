import type { Condition } from '../../definition/condition.js';
import type { Field } from '../../definition/field.js';
import type { AskedOf, Question, Section } from '../../definition/form-edition.js';
import { inclusionGroups } from './inclusion-groups.js';
import type { InclusionGroup } from './inclusion-groups.js';

const isLookedAt: Condition = { field: 'lookedAt', is: ['NOBODY_MISSING', 'PEOPLE_MISSING'] };
const isMissing: Condition = { field: 'lookedAt', is: ['PEOPLE_MISSING'] };
const isCounted: Condition = {
  all: [isLookedAt, { field: 'basis', is: ['CENSUS', 'RECORDS', 'LOCAL_ASSESSMENT', 'PARTNERS', 'OTHER'] }],
};

const howManyFields: readonly Field[] = [
  {
    key: 'lookedAt',
    kind: 'CHOICE',
    choices: [
      {
        value: 'NOT_LOOKED_AT',
        label: 'We have not looked at this group',
        hint: 'An honest answer, and better than a guess.',
      },
      { value: 'LOOKING', label: 'We are looking now and cannot say yet' },
      { value: 'PEOPLE_MISSING', label: 'We looked, and people of this group are missing' },
      { value: 'NOBODY_MISSING', label: 'We looked, and this group is reached like everybody else' },
    ],
    label: 'Have you looked at whether this group is missing from your services?',
    name: 'answer about this group',
    needed: 'ALWAYS',
    missing: [
      {
        code: 'ANSWER_MISSING',
        message: 'It has no answer yet. Say whether you have looked; “We have not looked at this group” is an answer.',
      },
    ],
    carried: true,
  },
  {
    key: 'basis',
    kind: 'CHOICE',
    choices: [
      { value: 'NOT_COUNTED', label: 'We cannot put a number on it' },
      { value: 'CENSUS', label: 'Census or other official figures' },
      { value: 'RECORDS', label: 'Our own records' },
      { value: 'LOCAL_ASSESSMENT', label: 'The local assessment of needs' },
      { value: 'PARTNERS', label: 'Figures of partners who know the group' },
      { value: 'OTHER', label: 'Another basis' },
    ],
    label: 'On what basis do you know how many people to expect?',
    name: 'basis of the number expected',
    needed: isLookedAt,
    carried: true,
  },
  {
    key: 'expected',
    kind: 'COUNT',
    label: 'People of this group you would expect to serve in a quarter',
    name: 'number of people expected',
    hint: 'An estimate. Give the number as it is; do not round small numbers.',
    needed: isCounted,
    carried: true,
  },
  {
    key: 'reached',
    kind: 'COUNT',
    label: 'People of this group whom you reached in this quarter',
    name: 'number of people reached',
    hint: 'By any route, digital or not. Count each person once.',
    needed: isCounted,
    carried: false,
  },
];

const whyFields: readonly Field[] = [
  {
    key: 'reasons',
    kind: 'CHOICES',
    choices: [
      { value: 'NO_DEVICE', label: 'They have no device of their own' },
      { value: 'NO_DATA', label: 'They have no connection, or no money for data' },
      { value: 'SKILLS', label: 'They lack the skills or the confidence' },
      { value: 'TRUST', label: 'They do not trust the service, or fear for their information' },
      { value: 'ACCESS_NEED', label: 'The service does not meet their access needs' },
      { value: 'LANGUAGE', label: 'The service is not in a language they use' },
      { value: 'CHOICE', label: 'They choose another way, and get it' },
      { value: 'OTHER', label: 'Another reason' },
    ],
    label: 'What are the main reasons?',
    name: 'list of main reasons',
    hint: 'Choose up to three, from what people of the group have told you or your partners.',
    needed: isMissing,
    carried: true,
  },
  {
    key: 'otherReason',
    kind: 'TEXT',
    limit: 300,
    label: 'What is the other reason?',
    name: 'other reason',
    needed: { all: [isMissing, { field: 'reasons', is: ['OTHER'] }] },
    carried: true,
  },
  {
    key: 'beingDone',
    kind: 'TEXT',
    limit: 1000,
    label: 'What is being done about it',
    name: 'description of what is being done',
    hint: 'By you or with partners. If nothing yet, say so. Do not write anything about a patient.',
    needed: isMissing,
    carried: true,
  },
];

const askedOf: AskedOf = { ICB: 'MANDATORY', TRUST: 'VOLUNTARY', PCN: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' };

/** What is asked of one group. Its code is that of the group: `MISSING-HOMELESS`. */
function aboutGroup({ code, label, meaning }: InclusionGroup): Question {
  return {
    code: `MISSING-${code}`,
    text: `Are people of this group missing from your services, and why: “${label}”?`,
    shortText: label,
    hint: meaning,
    askedOf,
    basis:
      'The framework asks organisations to look for the people who are excluded rather than wait for them. Boards ' +
      'answer for a whole population and must say; providers may answer for the groups they know.',
    principles: ['K3'],
    shape: { of: 'FIELDS', fields: [...howManyFields, ...whyFields] },
    counts: { of: 'CHOICE', field: 'lookedAt' },
  };
}

/** Which groups are missing from services, why, and what is done: “not looked at” is an answer of its own. */
export const missingPeopleSection: Section = {
  key: 'MISSING',
  title: 'Who is missing and why',
  purpose:
    'Group by group: have you looked, how many people would you expect, how many do you reach, and why not more. ' +
    'Nobody is judged by saying that a group has not been looked at.',
  questions: inclusionGroups.map(aboutGroup),
};
