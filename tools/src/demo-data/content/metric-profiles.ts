import type { MetricId, Stratifier } from '@monitor/domain';

/** How a metric looks in an average organisation. */
export interface MetricProfile {
  /** People counted in an organisation of average size, by type of organisation. */
  people: { PRACTICE?: number; PCN?: number; TRUST?: number; ICB?: number };
  /** Share in the most and in the least deprived fifth in the first quarter. */
  mostDeprived: number;
  leastDeprived: number;
  /** Whether the region's trend of registrations applies. */
  followsTrend: boolean;
}

/** Levels follow published orders of size: registrations a quarter lower in the most deprived areas. All figures invented. */
export const metricProfiles: Record<MetricId, MetricProfile> = {
  M01: { people: { PRACTICE: 7800 }, mostDeprived: 0.5, leastDeprived: 0.68, followsTrend: true },
  M03: { people: { PRACTICE: 9000 }, mostDeprived: 0.36, leastDeprived: 0.52, followsTrend: true },
  M05: { people: { PRACTICE: 320, TRUST: 900 }, mostDeprived: 0.55, leastDeprived: 0.67, followsTrend: false },
  M07: { people: { TRUST: 24000, PCN: 5200 }, mostDeprived: 0.7, leastDeprived: 0.75, followsTrend: false },
  M10: { people: { TRUST: 240, PCN: 110, ICB: 900 }, mostDeprived: 0.42, leastDeprived: 0.58, followsTrend: false },
  M11: { people: { TRUST: 200, PCN: 90, ICB: 700 }, mostDeprived: 0.48, leastDeprived: 0.6, followsTrend: false },
};

/** Shares of people by group, and how likely each is to be counted in the numerator beside the average. */
export const groupProfiles: Record<
  Exclude<Stratifier, 'DEPRIVATION'>,
  Record<string, { people: number; odds: number }>
> = {
  AGE: {
    AGE_0_17: { people: 0.08, odds: 0.8 },
    AGE_18_34: { people: 0.25, odds: 1.15 },
    AGE_35_49: { people: 0.23, odds: 1.12 },
    AGE_50_64: { people: 0.22, odds: 1.02 },
    AGE_65_74: { people: 0.12, odds: 0.86 },
    AGE_75_84: { people: 0.07, odds: 0.62 },
    AGE_85_PLUS: { people: 0.025, odds: 0.38 },
    NOT_KNOWN: { people: 0.005, odds: 0.7 },
  },
  SEX: {
    FEMALE: { people: 0.505, odds: 1.06 },
    MALE: { people: 0.48, odds: 0.94 },
    NOT_KNOWN: { people: 0.01, odds: 0.8 },
    NOT_STATED: { people: 0.005, odds: 0.8 },
  },
  ETHNICITY: {
    WHITE: { people: 0.73, odds: 1.05 },
    MIXED: { people: 0.03, odds: 0.98 },
    ASIAN: { people: 0.1, odds: 0.86 },
    BLACK: { people: 0.05, odds: 0.8 },
    OTHER: { people: 0.025, odds: 0.78 },
    NOT_STATED: { people: 0.035, odds: 0.9 },
    NOT_KNOWN: { people: 0.03, odds: 0.75 },
  },
};

/** Share of people whose deprivation fifth is not known. */
export const deprivationNotKnown = 0.02;
