import type { EquityGroup, StratifierDefinition } from '../../../metrics/metric.js';
import { minimumStratifiers } from '../../../metrics/minimum-stratifiers.js';
import { detailedEthnicGroups } from './detailed-ethnic-groups.js';
import { inclusionGroups } from './inclusion-groups.js';

const group = (code: string, label: string): EquityGroup => ({ code, label, comparable: true });
const unknown = (code: string, label: string): EquityGroup => ({ code, label, comparable: false });

type Rows = Pick<StratifierDefinition, 'stratifier' | 'label' | 'hint' | 'groups'>;

/** Groups of people without an order; the last are those of whom it is not known. */
function people({ stratifier, label, hint, groups }: Rows): StratifierDefinition {
  const notKnown = unknown('NOT_KNOWN', `${label} not known`);
  return { stratifier, label, hint, isEquity: true, ordered: false, groups: [...groups, notKnown] };
}

/** Rows of the organisation’s own, which are no groups of patients and are never compared for equity. */
function ownRows(rows: Rows): StratifierDefinition {
  return { ...rows, isEquity: false, ordered: false };
}

/** The minimum set as in the first edition, in the same order; ethnicity can now be held in detail. */
export const minimumSet: readonly StratifierDefinition[] = minimumStratifiers.map((definition) =>
  definition.stratifier === 'ETHNICITY' ? { ...definition, detailedGroups: detailedEthnicGroups } : definition,
);

/** Further ways of dividing people, for those who hold them. */
export const furtherSet: readonly StratifierDefinition[] = [
  people({
    stratifier: 'DISABILITY',
    label: 'Disability',
    hint: 'By what the person said or the record says. A reasonable adjustment flag counts as disabled.',
    groups: [group('DISABLED', 'Disabled'), group('NOT_DISABLED', 'Not disabled')],
  }),
  people({
    stratifier: 'INTERPRETER',
    label: 'Interpreter need',
    hint: 'An interpreter of British Sign Language counts too.',
    groups: [group('NEEDED', 'Needs an interpreter'), group('NOT_NEEDED', 'Does not need an interpreter')],
  }),
  people({
    stratifier: 'INCLUSION_GROUP',
    label: 'Inclusion group',
    hint: 'Count each person once: where several groups fit, in the first of them.',
    groups: [
      ...inclusionGroups
        .filter(({ isInclusionHealth }) => isInclusionHealth)
        .map(({ code, label }) => group(code, label)),
      group('NONE', 'None of these groups'),
    ],
  }),
  people({
    stratifier: 'RURALITY',
    label: 'Rural or urban home',
    hint: 'By the official rural-urban classification of the small area in which the person lives.',
    groups: [group('RURAL', 'Rural'), group('URBAN', 'Urban')],
  }),
  people({
    stratifier: 'CARER',
    label: 'Unpaid caring',
    hint: 'By what the person said or the record says.',
    groups: [group('CARER', 'Unpaid carer'), group('NOT_CARER', 'Not an unpaid carer')],
  }),
];

/** The kinds of support that people are given. */
export const supportKinds = ownRows({
  stratifier: 'SUPPORT_KIND',
  label: 'Kind of support',
  groups: [
    group('DEVICES', 'A device'),
    group('CONNECTIVITY', 'A connection or data'),
    group('SKILLS', 'Digital skills'),
  ],
});

/** Everybody in one row, for what does not add up over groups. */
export const allPeople = ownRows({
  stratifier: 'ALL_PEOPLE',
  label: 'All people',
  groups: [group('ALL', 'All people together')],
});

/** What a digital change does, for the assessment of who may be left out. */
export const changeKinds = ownRows({
  stratifier: 'CHANGE_KIND',
  label: 'Kind of change',
  hint: 'Count each change once, in the first row that fits.',
  groups: [
    group('NEW', 'A new digital service'),
    group('REDUCED', 'A non-digital route closed or cut back'),
    group('CHANGED', 'A change to how people use a digital service'),
  ],
});

/** What a record can say of a person, for the completeness of equity records. */
export const characteristics = ownRows({
  stratifier: 'CHARACTERISTIC',
  label: 'Characteristic',
  hint: 'The denominator is the same in each row, unless a characteristic is asked of only some people.',
  groups: [...minimumSet, ...furtherSet].map(({ stratifier, label }) => group(stratifier, label)),
});

/** Who works with patients and carers. */
export const staffGroups = ownRows({
  stratifier: 'STAFF_GROUP',
  label: 'Staff group',
  groups: [
    group('RECEPTION', 'Reception, call handling and administration'),
    group('NURSING', 'Nursing and midwifery'),
    group('MEDICAL', 'Medical and dental'),
    group('ALLIED', 'Allied health professions and pharmacy'),
    group('SUPPORT', 'Care navigators, link workers and other support to clinical staff'),
    unknown('NOT_STATED', 'Staff group not stated'),
  ],
});

/** Every list of rows of the second edition. */
export const rowLists: readonly StratifierDefinition[] = [
  ...minimumSet,
  ...furtherSet,
  supportKinds,
  allPeople,
  changeKinds,
  characteristics,
  staffGroups,
];
