import type { MetricId } from '@monitor/domain';
import { profileIn } from './group-profile.js';
import type { GroupProfile } from './group-profile.js';

/** The five groups whose mix differs from region to region. */
export type StatedEthnicity = 'WHITE' | 'MIXED' | 'ASIAN' | 'BLACK' | 'OTHER';
type EthnicityGroup = StatedEthnicity | 'NOT_STATED' | 'NOT_KNOWN';

interface EthnicityProfile {
  /** How much more often than others a group is among those counted: need is not spread like people. */
  need: Record<StatedEthnicity, number>;
  /** Shares of those counted who did not say, and who were not asked. */
  unstated: { NOT_STATED: number; NOT_KNOWN: number };
  chance: Record<EthnicityGroup, number>;
}

const asThePopulation = { WHITE: 1, MIXED: 1, ASIAN: 1, BLACK: 1, OTHER: 1 };

/** By ethnicity: invented, in the direction that is known (registrations lower where fewer people are White). */
const profiles: Record<MetricId, EthnicityProfile> = {
  M01: {
    need: asThePopulation,
    unstated: { NOT_STATED: 0.035, NOT_KNOWN: 0.03 },
    chance: { WHITE: 1.04, MIXED: 0.99, ASIAN: 0.93, BLACK: 0.85, OTHER: 0.81, NOT_STATED: 0.9, NOT_KNOWN: 0.72 },
  },
  M03: {
    need: asThePopulation,
    unstated: { NOT_STATED: 0.035, NOT_KNOWN: 0.03 },
    chance: { WHITE: 1.06, MIXED: 0.93, ASIAN: 0.87, BLACK: 0.8, OTHER: 0.74, NOT_STATED: 0.88, NOT_KNOWN: 0.65 },
  },
  // Asked of people who managed to try: differences are small, and language is one of them.
  M05: {
    need: { WHITE: 1, MIXED: 1.05, ASIAN: 0.95, BLACK: 0.95, OTHER: 0.8 },
    unstated: { NOT_STATED: 0.04, NOT_KNOWN: 0.015 },
    chance: { WHITE: 1.01, MIXED: 0.98, ASIAN: 0.94, BLACK: 1.0, OTHER: 0.95, NOT_STATED: 0.96, NOT_KNOWN: 0.95 },
  },
  M07: {
    need: asThePopulation,
    unstated: { NOT_STATED: 0.05, NOT_KNOWN: 0.06 },
    chance: { WHITE: 1.01, MIXED: 0.99, ASIAN: 0.97, BLACK: 0.98, OTHER: 0.95, NOT_STATED: 1, NOT_KNOWN: 0.98 },
  },
  M10: {
    need: { WHITE: 0.92, MIXED: 1.05, ASIAN: 1.25, BLACK: 1.35, OTHER: 1.6 },
    unstated: { NOT_STATED: 0.04, NOT_KNOWN: 0.05 },
    chance: { WHITE: 1.02, MIXED: 1, ASIAN: 0.96, BLACK: 0.97, OTHER: 0.87, NOT_STATED: 0.93, NOT_KNOWN: 0.85 },
  },
  // Courses held with community groups keep the people whom they reach.
  M11: {
    need: { WHITE: 0.94, MIXED: 0.95, ASIAN: 1.2, BLACK: 1.25, OTHER: 1.4 },
    unstated: { NOT_STATED: 0.035, NOT_KNOWN: 0.04 },
    chance: { WHITE: 1, MIXED: 0.96, ASIAN: 1.01, BLACK: 1.05, OTHER: 0.92, NOT_STATED: 0.95, NOT_KNOWN: 0.9 },
  },
};

/** The profile of a measure where the population has this mix of ethnicities (shares that add up to 1). */
export function ethnicityProfile(
  metricId: MetricId,
  mix: Record<StatedEthnicity, number>,
): Record<EthnicityGroup, GroupProfile> {
  const { need, unstated, chance } = profileIn(profiles, metricId);
  const stated = (group: StatedEthnicity) => ({ people: mix[group] * need[group], chance: chance[group] });
  return {
    WHITE: stated('WHITE'),
    MIXED: stated('MIXED'),
    ASIAN: stated('ASIAN'),
    BLACK: stated('BLACK'),
    OTHER: stated('OTHER'),
    NOT_STATED: { people: unstated.NOT_STATED, chance: chance.NOT_STATED },
    NOT_KNOWN: { people: unstated.NOT_KNOWN, chance: chance.NOT_KNOWN },
  };
}
