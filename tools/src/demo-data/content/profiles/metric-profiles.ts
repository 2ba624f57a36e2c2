import type { DomainCode, MetricId } from '@monitor/domain';

/** How a measure looks in an average organisation, and what moves it. */
export interface MetricProfile {
  /** People counted in an organisation of average size, by type of organisation. */
  people: { PRACTICE?: number; PCN?: number; TRUST?: number; ICB?: number };
  /** Share in the most and in the least deprived fifth in the first quarter. */
  mostDeprived: number;
  leastDeprived: number;
  /** Whether the region's trend of registrations applies. */
  followsTrend: boolean;
  /**
   * The domain of the framework that this measure is an outcome of: where its actions are further on, more people are
   * helped. Null for registrations, which are a person's own choice and have a story of their own.
   */
  outcomeOf: DomainCode | null;
}

/** Levels follow published orders of size: registrations a quarter lower in the most deprived areas. All figures invented. */
export const metricProfiles: Readonly<Record<MetricId, MetricProfile>> = {
  M01: {
    people: { PRACTICE: 7800 },
    mostDeprived: 0.5,
    leastDeprived: 0.68,
    followsTrend: true,
    outcomeOf: null,
  },
  M03: {
    people: { PRACTICE: 9000 },
    mostDeprived: 0.36,
    leastDeprived: 0.52,
    followsTrend: true,
    outcomeOf: null,
  },
  M05: {
    people: { PRACTICE: 320, TRUST: 900 },
    mostDeprived: 0.55,
    leastDeprived: 0.67,
    followsTrend: false,
    outcomeOf: 'D4',
  },
  M07: {
    people: { TRUST: 24000, PCN: 5200 },
    mostDeprived: 0.7,
    leastDeprived: 0.75,
    followsTrend: false,
    outcomeOf: 'D2',
  },
  M10: {
    people: { TRUST: 240, PCN: 110, ICB: 900 },
    mostDeprived: 0.42,
    leastDeprived: 0.58,
    followsTrend: false,
    outcomeOf: 'D1',
  },
  M11: {
    people: { TRUST: 200, PCN: 90, ICB: 700 },
    mostDeprived: 0.48,
    leastDeprived: 0.6,
    followsTrend: false,
    outcomeOf: 'D3',
  },
};

/** Share of people whose deprivation fifth is not known. */
export const deprivationNotKnown = 0.02;
