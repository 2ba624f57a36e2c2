import type { DomainCode, MetricId } from '@monitor/domain';
import type { StatedEthnicity } from './content/profiles/ethnicity-profiles.js';

/** How far a region is behind in a domain, and whether it has begun to catch up. */
export interface Behind {
  /** Steps on the scale of statuses at the beginning. */
  steps: number;
  catchesUp?: { fromQuarter: number; stepsAQuarter: number };
}

/** What is told about a region. Every effect is small and plain, so that the pages can be checked against it. */
export interface RegionStory {
  /** How far ahead of the others on the scale of statuses; one step is about 1. */
  ahead: number;
  /** How much further behind in single domains; the outcome of the domain is lower with it (`practice-height.ts`). */
  behindIn: Partial<Record<DomainCode, Behind>>;
  /** Share of returns that are accepted, before and in the last closed quarter. */
  response: { earlier: number; latest: number };
  /** How the share in M01 and M03 moves a quarter, for the most and the least deprived fifth. */
  trend: { mostDeprived: number; leastDeprived: number };
  /** How wide the gap of every metric is beside the average of England. */
  gap: number;
  /** Shares of people by deprivation fifth, most deprived first. */
  deprivation: [number, number, number, number, number];
  /** Shares of people by ethnicity, rounded from the Census of 2021. */
  ethnicity: Record<StatedEthnicity, number>;
  /** People of 65 and over beside the average of England. */
  olderPeople: number;
}

const steady = { mostDeprived: 0.005, leastDeprived: 0.005 };
const usualResponse = { earlier: 0.97, latest: 0.94 };
const evenMix: RegionStory['deprivation'] = [0.2, 0.2, 0.2, 0.2, 0.2];

/** The seven regions. What stands out is in the comment above each. */
export const regionStories: Record<string, RegionStory> = {
  // Ahead, with complete returns.
  Y56: {
    ahead: 0.6,
    behindIn: {},
    response: { earlier: 0.99, latest: 0.98 },
    trend: steady,
    gap: 0.9,
    deprivation: [0.26, 0.26, 0.2, 0.16, 0.12],
    ethnicity: { WHITE: 0.54, MIXED: 0.06, ASIAN: 0.21, BLACK: 0.13, OTHER: 0.06 },
    olderPeople: 0.68,
  },
  // Late: fewer and fewer returns, and the last to start.
  Y58: {
    ahead: -0.4,
    behindIn: {},
    response: { earlier: 0.8, latest: 0.5 },
    trend: steady,
    gap: 0.8,
    deprivation: [0.13, 0.2, 0.25, 0.23, 0.19],
    ethnicity: { WHITE: 0.93, MIXED: 0.02, ASIAN: 0.03, BLACK: 0.01, OTHER: 0.01 },
    olderPeople: 1.25,
  },
  Y59: {
    ahead: 0.2,
    behindIn: {},
    response: usualResponse,
    trend: steady,
    gap: 0.85,
    deprivation: [0.11, 0.16, 0.2, 0.24, 0.29],
    ethnicity: { WHITE: 0.86, MIXED: 0.03, ASIAN: 0.07, BLACK: 0.025, OTHER: 0.015 },
    olderPeople: 1.08,
  },
  // Holds the outlier: see `outlier` below.
  Y60: {
    ahead: -0.2,
    behindIn: {},
    response: usualResponse,
    trend: steady,
    gap: 1.1,
    deprivation: [0.26, 0.2, 0.19, 0.19, 0.16],
    ethnicity: { WHITE: 0.81, MIXED: 0.03, ASIAN: 0.11, BLACK: 0.035, OTHER: 0.015 },
    olderPeople: 1.02,
  },
  // The gap closes because the least deprived fall: levelling down.
  Y61: {
    ahead: 0,
    behindIn: {},
    response: usualResponse,
    trend: { mostDeprived: 0.0005, leastDeprived: -0.011 },
    gap: 1.0,
    deprivation: evenMix,
    ethnicity: { WHITE: 0.865, MIXED: 0.03, ASIAN: 0.065, BLACK: 0.03, OTHER: 0.01 },
    olderPeople: 1.08,
  },
  // Even, but far behind in access to devices and data, and people who need a device get one less often. Its boards have
  // begun device schemes: both start to catch up, in the most deprived areas first.
  Y62: {
    ahead: 0.1,
    behindIn: { D1: { steps: 1.4, catchesUp: { fromQuarter: 7, stepsAQuarter: 0.13 } } },
    response: usualResponse,
    trend: steady,
    gap: 1.15,
    deprivation: [0.34, 0.2, 0.17, 0.16, 0.13],
    ethnicity: { WHITE: 0.855, MIXED: 0.02, ASIAN: 0.085, BLACK: 0.025, OTHER: 0.015 },
    olderPeople: 1.03,
  },
  // The gap closes because the most deprived rise.
  Y63: {
    ahead: 0.1,
    behindIn: { D4: { steps: 0.7 } },
    response: usualResponse,
    trend: { mostDeprived: 0.016, leastDeprived: 0.004 },
    gap: 1.1,
    deprivation: [0.32, 0.2, 0.18, 0.16, 0.14],
    ethnicity: { WHITE: 0.88, MIXED: 0.02, ASIAN: 0.07, BLACK: 0.02, OTHER: 0.01 },
    olderPeople: 1.06,
  },
};

/** Stories of single organisations, by their place among the invented ones of a region and type. */
export const organisationStories = {
  /** A practice whose registrations fall by half in one quarter and return: a mistake, explained in the return. */
  outlier: { regionCode: 'Y60', metricId: 'M03' as MetricId, quartersAgo: 3, factor: 0.45 },
  /** A practice so small that most of its groups must be hidden. */
  smallNumbers: { regionCode: 'Y63', people: 420 },
  /** A trust whose system sends its returns. */
  machine: { regionCode: 'Y59' },
  /** A trust that lost days to a fault at a supplier, and may send its return of the open quarter later than others. */
  extended: {
    regionCode: 'Y58',
    days: 14,
    reason: 'a fault at a network supplier kept patient records out of reach for twelve days',
  },
  /** Putting one action in place helps: the share rises from that quarter on, of the most deprived most. */
  adoption: { actionCode: 'D4-S2', metricId: 'M05' as MetricId, mostDeprived: 0.07, leastDeprived: 0.03 },
  /** A trust that corrects an accepted return of two quarters ago. */
  corrected: { regionCode: 'Y56', quartersAgo: 2 },
} as const;

/** The people of the demonstration act for these: the first trust of the first board of London, and London. */
export const personaRegionCode = 'Y56';
