import type { AskedMetric } from './asked-metric.js';
import { allPeople, minimumSet } from './row-lists.js';

/** Metrics of how people come into services, and of what happens when they do. */
export const accessMetrics: readonly AskedMetric[] = [
  {
    metric: {
      id: 'M02',
      name: 'Active use of the NHS App',
      shortName: 'NHS App use',
      numerator: 'Patients who used the NHS App in the last 12 months',
      denominator: 'Registered patients aged 13 and over',
      unit: 'registered patients aged 13 and over',
      kind: 'SHARE',
      polarity: 'NEUTRAL',
      hint: 'Count each patient once, and patients on the list on the last day of the quarter.',
    },
    askedOf: { PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether some groups register and then do not use the app. More is not always better: people may choose.',
    basis: 'Practices that see use by patient can give it. Voluntary, because most see only registrations.',
  },
  {
    metric: {
      id: 'M04',
      name: 'Requests sent by online consultation',
      shortName: 'Online consultation',
      numerator: 'Requests sent by online consultation',
      denominator: 'Registered patients',
      unit: 'registered patients',
      kind: 'RATE',
      per: 1000,
      polarity: 'NEUTRAL',
      hint: 'Count each request of the quarter; one patient may send several. Count patients on the list on its last day.',
    },
    askedOf: { PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether some groups of patients ask for help online less often than others.',
    basis: 'Practices hold their list and their requests. Voluntary, because not every system links the two.',
  },
  {
    metric: {
      id: 'M08',
      name: 'Waiting by the non-digital route and by the digital one',
      shortName: 'Waiting by route',
      numerator: 'Days waited by the non-digital route',
      denominator: 'Days waited by the digital route',
      unit: 'days',
      kind: 'MEDIAN',
      polarity: 'LOW_IS_BETTER',
      hint:
        'The middle of all waits that ended in the quarter, from asking to being seen or answered. Give how many people ' +
        'each median comes from; where that is 0, leave the days empty.',
    },
    askedOf: { TRUST: 'VOLUNTARY', PCN: 'VOLUNTARY' },
    purpose: 'Whether those who do not use the digital route wait longer.',
    basis:
      'Whoever runs services by both routes can measure the waits. Voluntary, because few systems record the route. ' +
      'Medians of groups do not add up, so all people together have a table of their own.',
    rows: [allPeople, ...minimumSet],
  },
  {
    metric: {
      id: 'M09D',
      name: 'Missed appointments by video or online',
      shortName: 'Missed digital appointments',
      numerator: 'Appointments by video or online that were missed',
      denominator: 'Appointments by video or online that were booked',
      unit: 'appointments by video or online',
      kind: 'SHARE',
      polarity: 'LOW_IS_BETTER',
      hint: 'Count appointments that were due in the quarter. Leave out those that were cancelled beforehand.',
    },
    askedOf: { TRUST: 'VOLUNTARY' },
    purpose: 'Whether some groups miss digital appointments more often. Read it beside the other appointments.',
    basis: 'Trusts hold their bookings by mode. Voluntary, because the mode is not recorded everywhere.',
  },
  {
    metric: {
      id: 'M09O',
      name: 'Missed appointments in person or by phone',
      shortName: 'Missed other appointments',
      numerator: 'Appointments in person or by phone that were missed',
      denominator: 'Appointments in person or by phone that were booked',
      unit: 'appointments in person or by phone',
      kind: 'SHARE',
      polarity: 'LOW_IS_BETTER',
      hint: 'Count appointments that were due in the quarter. Leave out those that were cancelled beforehand.',
    },
    askedOf: { TRUST: 'VOLUNTARY' },
    purpose: 'Whether some groups miss appointments more often whichever way they are held.',
    basis: 'Trusts hold their bookings by mode. Voluntary, because the mode is not recorded everywhere.',
  },
];
