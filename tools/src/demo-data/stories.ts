import type { DomainCode, MetricId } from '@monitor/domain';

/** What is told about a region. Every effect is small and plain, so that the pages can be checked against it. */
export interface RegionStory {
  /** How far ahead of the others on the scale of statuses; one step is about 1. */
  ahead: number;
  /** How much further behind in single domains. */
  behindIn: Partial<Record<DomainCode, number>>;
  /** Share of returns that are accepted, before and in the last closed quarter. */
  response: { earlier: number; latest: number };
  /** How the share in M01 and M03 moves a quarter, for the most and the least deprived fifth. */
  trend: { mostDeprived: number; leastDeprived: number };
  /** How wide the gap of every metric is beside the average of England. */
  gap: number;
  /** Shares of people by deprivation fifth, most deprived first. */
  deprivation: [number, number, number, number, number];
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
  },
  // Late: fewer and fewer returns, and the last to start.
  Y58: {
    ahead: -0.4,
    behindIn: {},
    response: { earlier: 0.8, latest: 0.5 },
    trend: steady,
    gap: 0.8,
    deprivation: [0.13, 0.2, 0.25, 0.23, 0.19],
  },
  Y59: {
    ahead: 0.2,
    behindIn: {},
    response: usualResponse,
    trend: steady,
    gap: 0.85,
    deprivation: [0.11, 0.16, 0.2, 0.24, 0.29],
  },
  // Holds the outlier: see `outlier` below.
  Y60: {
    ahead: -0.2,
    behindIn: {},
    response: usualResponse,
    trend: steady,
    gap: 1.1,
    deprivation: [0.26, 0.2, 0.19, 0.19, 0.16],
  },
  // The gap closes because the least deprived fall: levelling down.
  Y61: {
    ahead: 0,
    behindIn: {},
    response: usualResponse,
    trend: { mostDeprived: 0.0005, leastDeprived: -0.011 },
    gap: 1.0,
    deprivation: evenMix,
  },
  // Even, but far behind in access to devices and data.
  Y62: {
    ahead: 0.1,
    behindIn: { D1: 1.3 },
    response: usualResponse,
    trend: steady,
    gap: 1.15,
    deprivation: [0.34, 0.2, 0.17, 0.16, 0.13],
  },
  // The gap closes because the most deprived rise.
  Y63: {
    ahead: 0.1,
    behindIn: { D4: 0.7 },
    response: usualResponse,
    trend: { mostDeprived: 0.016, leastDeprived: 0.004 },
    gap: 1.1,
    deprivation: [0.32, 0.2, 0.18, 0.16, 0.14],
  },
};

/** Stories of single organisations, by their place among the invented ones of a region and type. */
export const organisationStories = {
  /** A practice whose registrations fall by half in one quarter and return: a mistake, explained in the return. */
  outlier: { regionCode: 'Y60', metricId: 'M03' as MetricId, quartersAgo: 3, factor: 0.45 },
  /** A practice so small that most of its groups must be hidden. */
  smallNumbers: { regionCode: 'Y63', people: 420 },
  /** A trust that corrects an accepted return of two quarters ago. */
  corrected: { regionCode: 'Y56', quartersAgo: 2 },
} as const;

/** The people of the demonstration act for these: the first trust of the first board of London, and London. */
export const personaRegionCode = 'Y56';
