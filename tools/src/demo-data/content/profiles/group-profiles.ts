import type { MetricId, Stratifier } from '@monitor/domain';
import type { RegionStory } from '../../stories.js';
import { ageProfiles } from './age-profiles.js';
import { ethnicityProfile } from './ethnicity-profiles.js';
import { profileIn } from './group-profile.js';
import type { GroupProfile } from './group-profile.js';
import { sexProfiles } from './sex-profiles.js';

const olderGroups = new Set(['AGE_65_74', 'AGE_75_84', 'AGE_85_PLUS']);

/** Who is counted in a measure in a region, by group code, and how each group fares. */
export function groupProfiles(
  metricId: MetricId,
  stratifier: Exclude<Stratifier, 'DEPRIVATION'>,
  region: RegionStory,
): Record<string, GroupProfile> {
  switch (stratifier) {
    case 'AGE':
      return withOlderPeople(profileIn(ageProfiles, metricId), region.olderPeople);
    case 'SEX':
      return profileIn(sexProfiles, metricId);
    case 'ETHNICITY':
      return ethnicityProfile(metricId, region.ethnicity);
  }
}

function withOlderPeople(profile: Record<string, GroupProfile>, factor: number): Record<string, GroupProfile> {
  return Object.fromEntries(
    Object.entries(profile).map(([group, { people, chance }]) => [
      group,
      { people: olderGroups.has(group) ? people * factor : people, chance },
    ]),
  );
}
