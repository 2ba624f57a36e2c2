import type { AskedMetric } from './asked-metric.js';
import { furtherSet } from './row-lists.js';

const disability = furtherSet.filter(({ stratifier }) => stratifier === 'DISABILITY');

/** Metrics of whether needs are recorded and met, and of what people complain about. */
export const needMetrics: readonly AskedMetric[] = [
  {
    metric: {
      id: 'M12',
      name: 'Digital needs recorded',
      shortName: 'Digital needs recorded',
      numerator: 'People whose digital preference or need is recorded',
      denominator: 'People on the list or under care',
      unit: 'people on the list or under care',
      kind: 'SHARE',
      polarity: 'HIGH_IS_BETTER',
      hint:
        'A record that somebody prefers letters or needs help counts as much as one that they like the app. Count on ' +
        'the last day of the quarter.',
    },
    askedOf: { TRUST: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether you know of each group how people wish to be in touch and what help they need.',
    basis: 'Practices and trusts hold the record. Voluntary until a common code for it is in use.',
    furtherRows: furtherSet,
  },
  {
    metric: {
      id: 'M13',
      name: 'Accessible information needs met',
      shortName: 'Information needs met',
      numerator: 'People whose information need was met each time',
      denominator: 'People with a flagged information need who were in contact',
      unit: 'people with a flagged information need',
      kind: 'SHARE',
      polarity: 'HIGH_IS_BETTER',
      hint: 'The needs of the Accessible Information Standard, met at each contact of the quarter.',
    },
    askedOf: { TRUST: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether people get information in the form that they need.',
    basis:
      'Practices and trusts flag the needs and send the information. Voluntary, because whether a need was met is ' +
      'often found only by an audit.',
    furtherRows: disability,
  },
  {
    metric: {
      id: 'M14',
      name: 'Interpreting provided',
      shortName: 'Interpreting provided',
      numerator: 'Contacts at which the interpreter was there',
      denominator: 'Contacts for which an interpreter was asked',
      unit: 'contacts for which an interpreter was asked',
      kind: 'SHARE',
      polarity: 'HIGH_IS_BETTER',
      hint: 'In person, by phone or by video, British Sign Language too. Count contacts of the quarter.',
    },
    askedOf: { TRUST: 'VOLUNTARY', ICB: 'VOLUNTARY', PRACTICE: 'VOLUNTARY' },
    purpose: 'Whether people who need an interpreter have one, also where services are digital.',
    basis: 'Whoever books interpreters holds the counts: trusts, practices, or the board for its practices. Voluntary.',
  },
  {
    metric: {
      id: 'M15',
      name: 'Complaints about digital services or access',
      shortName: 'Complaints about access',
      numerator: 'Complaints about digital services or access',
      denominator: 'Contacts',
      unit: 'contacts',
      kind: 'RATE',
      per: 10_000,
      polarity: 'NEUTRAL',
      hint:
        'Count complaints and concerns received in the quarter, by the group of the person concerned, and contacts by ' +
        'any route. More complaints may mean that it is easier to complain.',
    },
    askedOf: { TRUST: 'VOLUNTARY', ICB: 'VOLUNTARY' },
    purpose: 'Whether some groups complain more about digital services or about getting through.',
    basis:
      'Trusts and boards record complaints by subject. Voluntary; practices are not asked, because theirs would be too ' +
      'few to divide.',
  },
];
