import type { Section } from '../../definition/form-edition.js';
import type { Tally } from '../../definition/shape.js';
import { registerExplanation } from '../shared/register-fields.js';
import { hasEqualRoute, isAssessed, serviceFields } from './service-fields.js';

const tallies: readonly Tally[] = [
  { key: 'assessed', label: 'Risk of leaving people out assessed', where: isAssessed },
  {
    key: 'assessedBeforeLive',
    label: 'Risk assessed before the service went live',
    where: { field: 'riskAssessment', is: ['BEFORE'] },
  },
  { key: 'equalRoute', label: 'A non-digital way that is as good', where: hasEqualRoute },
  {
    key: 'publicised',
    label: 'A non-digital way that is as good and publicised',
    where: { all: [hasEqualRoute, { field: 'routePublicised', is: [true] }] },
  },
  {
    key: 'conforming',
    label: 'Accessibility guidelines met in full',
    where: { field: 'accessibility', is: ['CONFORMS'] },
  },
];

/** The register of digital services: who may be left out of each, and how else people reach it. */
export const servicesSection: Section = {
  key: 'SERVICES',
  title: 'Your digital services',
  purpose:
    'A list of the digital services you run, which lives on from quarter to quarter. It shows whether each was checked ' +
    'for the people it may leave out, and whether those people have another way that is as good.',
  questions: [
    {
      code: 'SERVICES',
      text: 'Which digital services do you run for patients and carers, and how does each reach people who are not online?',
      shortText: 'Register of digital services',
      hint: 'A service that people can use only in part online counts too. Leave out systems that only staff use.',
      askedOf: { TRUST: 'MANDATORY', PCN: 'MANDATORY', PRACTICE: 'MANDATORY', ICB: 'VOLUNTARY' },
      basis:
        'The framework asks that the risk of excluding people is assessed for every digital service and that a ' +
        'non-digital route is kept. Whoever runs services knows this of each.',
      principles: ['K1', 'K2', 'P1', 'P2'],
      shape: {
        of: 'ENTRIES',
        entryName: 'service',
        entryFields: serviceFields,
        keyField: 'name',
        most: 100,
        endsWhen: { field: 'standing', is: ['CLOSED'] },
        fields: [
          {
            key: 'noneToEnter',
            kind: 'YES_NO',
            label: 'We run no digital services for patients or carers',
            name: 'whether there is no service to enter',
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
