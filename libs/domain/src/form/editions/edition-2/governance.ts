import type { Choice, Field } from '../../definition/field.js';
import type { AskedOf, Question, Section } from '../../definition/form-edition.js';

const leadersAsked: AskedOf = {
  REGION: 'MANDATORY',
  ICB: 'MANDATORY',
  TRUST: 'MANDATORY',
  PCN: 'VOLUNTARY',
  PRACTICE: 'VOLUNTARY',
};

const basis =
  'The framework asks that inclusion is built into governance, commissioning and assurance. The answers say where it ' +
  'is, which the actions under “Leadership and partnerships” do not.';

const ownership: Question = {
  code: 'GOV-1',
  text: 'Who answers for digital inclusion in your organisation, and when did your board last hear of it?',
  shortText: 'Owner and board report',
  hint: 'Give roles, never the name of a person. A committee that reports to the board counts.',
  askedOf: leadersAsked,
  basis,
  principles: ['P4'],
  shape: {
    of: 'FIELDS',
    fields: [
      {
        key: 'hasOwner',
        kind: 'YES_NO',
        label: 'Does one senior leader answer for digital inclusion?',
        name: 'senior owner',
        needed: 'ALWAYS',
        carried: true,
      },
      {
        key: 'ownerRole',
        kind: 'TEXT',
        limit: 200,
        label: 'The role of that leader',
        name: 'role of the senior owner',
        hint: 'A role, not a person’s name. For example, chief nurse.',
        needed: { field: 'hasOwner', is: [true] },
        carried: true,
      },
      {
        key: 'boardReport',
        kind: 'CHOICE',
        choices: [
          { value: 'NONE', label: 'No report yet' },
          { value: 'COMMITTEE', label: 'Yes, to a committee of the board' },
          { value: 'BOARD', label: 'Yes, to the board itself' },
        ],
        label: 'Has your board had a report on digital inclusion?',
        name: 'board report',
        hint: 'A partnership board, or a meeting of the partners, counts as your board where you have no other.',
        needed: 'ALWAYS',
        carried: true,
      },
      {
        key: 'boardReportOn',
        kind: 'DAY',
        latest: 'TODAY',
        label: 'When the last report was made',
        name: 'day of the last report',
        hint: 'For example, 24 6 2026',
        needed: { field: 'boardReport', is: ['COMMITTEE', 'BOARD'] },
        carried: true,
      },
    ],
  },
  counts: { of: 'FIELDS', fields: ['hasOwner', 'boardReport'] },
};

function reach(notApplicable: string): readonly Choice[] {
  return [
    { value: 'NO', label: 'No' },
    { value: 'SOME', label: 'In some' },
    { value: 'ALL', label: 'In all' },
    { value: 'NOT_APPLICABLE', label: notApplicable, unordered: true },
  ];
}

const reachFields: readonly Field[] = [
  {
    key: 'inCommissioning',
    kind: 'CHOICE',
    choices: reach('We decide on no services or funding'),
    label: 'Is digital inclusion weighed when services are commissioned or funded?',
    name: 'place in commissioning',
    hint: 'In decisions of the last 12 months. The papers of the decision say who may be left out, and what follows.',
    needed: 'ALWAYS',
    carried: true,
  },
  {
    key: 'inAssurance',
    kind: 'CHOICE',
    choices: reach('We run no reviews of services or programmes'),
    label: 'Is it looked at when services and programmes are reviewed?',
    name: 'place in assurance',
    hint: 'In quality, equality or programme reviews of the last 12 months.',
    needed: 'ALWAYS',
    carried: true,
  },
  {
    key: 'inContracts',
    kind: 'CHOICE',
    choices: reach('We hold no contracts for digital services'),
    label: 'Do your contracts for digital services ask for it?',
    name: 'place in contracts',
    hint: 'For accessibility, for help for people who need it, and for a non-digital route.',
    needed: 'ALWAYS',
    carried: true,
  },
];

const decisions: Question = {
  code: 'GOV-2',
  text: 'How far is digital inclusion part of how you commission, review and contract?',
  shortText: 'Part of decisions and contracts',
  hint: 'Choose “In all” only if somebody could show it for each of them.',
  askedOf: { REGION: 'MANDATORY', ICB: 'MANDATORY', TRUST: 'MANDATORY' },
  basis,
  principles: ['P4'],
  shape: { of: 'FIELDS', fields: reachFields },
  counts: { of: 'FIELDS', fields: reachFields.map(({ key }) => key) },
};

/** Who answers for inclusion, and where in the work of the organisation it has a place. */
export const governanceSection: Section = {
  key: 'GOVERNANCE',
  title: 'Governance',
  purpose: 'Who answers for digital inclusion, whether your board hears of it, and where it is part of decisions.',
  questions: [ownership, decisions],
};
