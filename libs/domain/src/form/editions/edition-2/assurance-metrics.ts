import type { AskedMetric } from './asked-metric.js';
import { changeKinds, characteristics, staffGroups } from './row-lists.js';

/** Metrics of the organisation itself, which are not counted by groups of patients. */
export const assuranceMetrics: readonly AskedMetric[] = [
  {
    metric: {
      id: 'M16',
      name: 'Digital changes assessed for exclusion',
      shortName: 'Changes assessed',
      numerator: 'Changes with an assessment of who may be left out',
      denominator: 'Digital changes that went live',
      unit: 'digital changes',
      kind: 'SHARE',
      polarity: 'HIGH_IS_BETTER',
      hint: 'Count changes that went live in the quarter. The assessment must have been approved before that day.',
    },
    askedOf: { ICB: 'MANDATORY', TRUST: 'MANDATORY', PCN: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether the risk of leaving people out is assessed whenever something digital changes.',
    basis:
      'The framework asks for the assessment of every change. Boards and trusts decide on changes and must say; ' +
      'networks and practices may.',
    rows: [changeKinds],
  },
  {
    metric: {
      id: 'M17',
      name: 'Completeness of equity records',
      shortName: 'Equity records',
      numerator: 'Records in which the characteristic is known',
      denominator: 'Records of people who were in contact',
      unit: 'records',
      kind: 'SHARE',
      polarity: 'HIGH_IS_BETTER',
      hint: 'Count people in contact in the quarter, once each. “Not stated” is known to be so, but does not count as known.',
    },
    askedOf: { TRUST: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
    purpose: 'How far figures by group can be relied upon: what is not recorded cannot be compared.',
    basis:
      'Trusts and practices hold the records. Voluntary, because the rows “not known” of the mandatory tables already ' +
      'say it for the minimum set.',
    rows: [characteristics],
  },
  {
    metric: {
      id: 'M18',
      name: 'Staff confident to support people',
      shortName: 'Confident staff',
      numerator: 'Staff who agree that they can support people',
      denominator: 'Staff who answered',
      unit: 'staff who answered',
      kind: 'SHARE',
      polarity: 'HIGH_IS_BETTER',
      hint:
        'From a survey of the last 12 months that asked staff whether they can help people to use digital services, or ' +
        'find them help.',
    },
    askedOf: { ICB: 'VOLUNTARY', TRUST: 'VOLUNTARY', PCN: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether the people at the desk, on the phone and in the clinic feel able to help.',
    basis: 'Each employer may ask its staff. Voluntary, because not everybody has such a survey.',
    rows: [staffGroups],
  },
];
