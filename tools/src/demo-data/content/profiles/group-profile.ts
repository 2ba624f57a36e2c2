import type { MetricId } from '@monitor/domain';

/** One equity group in one measure. */
export interface GroupProfile {
  /** Its share of the people counted, before the region's own mix. */
  people: number;
  /** How likely one of them is to be counted in the numerator, beside the average of all (1). */
  chance: number;
}

/** The profile of a measure; the demonstration has one for each that it counts by group. */
export function profileIn<Profile>(profiles: Readonly<Record<MetricId, Profile>>, metric: MetricId): Profile {
  const profile = profiles[metric];
  if (profile === undefined) throw new Error(`The demonstration has no profile of the measure ${metric}.`);
  return profile;
}
