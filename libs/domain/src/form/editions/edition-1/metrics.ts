import type { MetricDefinition } from '../../../metrics/metric.js';

/**
 * The outcome metrics of the first edition.
 *
 * Who is asked follows who holds the counts: practices the registrations and the patient survey; trusts the contacts,
 * the routes into their services and the support they give; integrated care boards and primary care networks the
 * support they commission or run together, networks also the routes into their shared services; regions hold none.
 * Every metric counts people, M07 too (people served by a service, not services), because only people can be split
 * by deprivation, age, sex and ethnicity.
 */
export const firstMetrics: readonly MetricDefinition[] = [
  {
    id: 'M01',
    name: 'Registration for the NHS App',
    shortName: 'NHS App registration',
    numerator: 'Patients registered for the NHS App',
    denominator: 'Registered patients aged 13 and over',
    unit: 'registered patients aged 13 and over',
    kind: 'SHARE',
    polarity: 'NEUTRAL',
    hint: 'Count patients on the list on the last day of the quarter. The youngest age group holds ages 13 to 17.',
    askedOf: ['PRACTICE'],
  },
  {
    id: 'M03',
    name: 'GP online services switched on',
    shortName: 'GP online services',
    numerator: 'Patients with at least one GP online service switched on',
    denominator: 'Registered patients',
    unit: 'registered patients',
    kind: 'SHARE',
    polarity: 'NEUTRAL',
    hint: 'Online services are booking, repeat prescriptions and the record. Count on the last day of the quarter.',
    askedOf: ['PRACTICE'],
  },
  {
    id: 'M05',
    name: 'Ease of contact by website or app',
    shortName: 'Ease of digital contact',
    numerator: 'People who found it easy',
    denominator: 'People who answered and had tried the website or app',
    unit: 'people who had tried the website or app',
    kind: 'SHARE',
    polarity: 'HIGH_IS_BETTER',
    hint: 'Use your patient survey of the quarter. Leave out people who say they have not tried.',
    askedOf: ['PRACTICE', 'TRUST'],
  },
  {
    id: 'M07',
    name: 'Non-digital route of equal quality available',
    shortName: 'Non-digital route',
    numerator: 'People served by those services that have an equal, publicised non-digital route',
    denominator: 'People served by services that have a digital route',
    unit: 'people served by services with a digital route',
    kind: 'SHARE',
    polarity: 'HIGH_IS_BETTER',
    hint: 'The route must be publicised and no slower than the digital one. Count people seen in the quarter.',
    askedOf: ['TRUST', 'PCN'],
  },
  {
    id: 'M10',
    name: 'Device and data support met',
    shortName: 'Device and data support',
    numerator: 'People given a device or a connection',
    denominator: 'People found to need a device or a connection',
    unit: 'people found to need a device or a connection',
    kind: 'SHARE',
    polarity: 'HIGH_IS_BETTER',
    hint: 'Count people whose need was found in the quarter, also where a partner gave the support.',
    askedOf: ['TRUST', 'ICB', 'PCN'],
  },
  {
    id: 'M11',
    name: 'Digital skills support completed',
    shortName: 'Digital skills support',
    numerator: 'People who completed digital skills support',
    denominator: 'People referred to digital skills support',
    unit: 'people referred to digital skills support',
    kind: 'SHARE',
    polarity: 'HIGH_IS_BETTER',
    hint: 'Count people whose support was due to end in the quarter, also where a partner gave it.',
    askedOf: ['TRUST', 'ICB', 'PCN'],
  },
];
