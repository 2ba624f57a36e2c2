import { levelField } from '../../definition/table-rows.js';
import type { Field } from '../../definition/field.js';

/** Says that a table cannot be given this quarter. */
export const notCollectedField: Field = {
  key: 'notCollected',
  kind: 'YES_NO',
  label: 'We cannot give this table this quarter',
  name: 'whether it cannot be given',
  needed: 'NEVER',
  carried: false,
};

/** Why a table cannot be given, or why an unusual figure is right. */
export const explanationField: Field = {
  key: 'explanation',
  kind: 'TEXT',
  limit: 1000,
  label: 'Explain what is unusual',
  name: 'explanation',
  hint: 'Why the counts are right although they are unusual.',
  wordedFor: [{ when: { field: 'notCollected', is: [true] }, label: 'Why it cannot be given' }],
  needed: { field: 'notCollected', is: [true] },
  offered: { field: 'notCollected', answered: false },
  missing: [{ code: 'EXPLANATION_MISSING', message: 'You say it cannot be given, but not why. Explain why not.' }],
  carried: false,
};

/** At which level the counts of a table are held; the broad one where nothing is said. */
export const levelOfDetail: Field = {
  key: levelField,
  kind: 'CHOICE',
  choices: [
    { value: 'BROAD', label: 'In broad groups' },
    { value: 'DETAILED', label: 'In detailed groups, which are added up into the broad ones' },
  ],
  label: 'In which groups do you hold the counts?',
  name: 'level of the groups',
  hint: 'Give the detailed groups if you hold them. In broad groups where nothing is chosen.',
  needed: 'NEVER',
  carried: false,
};
