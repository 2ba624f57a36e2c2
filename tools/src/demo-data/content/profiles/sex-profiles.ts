import type { MetricId } from '@monitor/domain';
import type { GroupProfile } from './group-profile.js';

type SexProfile = Record<'FEMALE' | 'MALE' | 'NOT_KNOWN' | 'NOT_STATED', GroupProfile>;

/** Shares of women among those counted, and how women and men fare. */
function profile(womenAmongCounted: number, { female, male }: { female: number; male: number }): SexProfile {
  return {
    FEMALE: { people: womenAmongCounted, chance: female },
    MALE: { people: 0.985 - womenAmongCounted, chance: male },
    NOT_KNOWN: { people: 0.01, chance: 0.85 },
    NOT_STATED: { people: 0.005, chance: 0.9 },
  };
}

/** By sex: invented, in the direction that is known (women order for the family, and see a service more often). */
export const sexProfiles: Record<MetricId, SexProfile> = {
  M01: profile(0.5, { female: 1.03, male: 0.97 }),
  M03: profile(0.5, { female: 1.09, male: 0.91 }),
  M05: profile(0.58, { female: 0.99, male: 1.02 }),
  M07: profile(0.55, { female: 1, male: 1 }),
  M10: profile(0.53, { female: 1.01, male: 0.99 }),
  M11: profile(0.58, { female: 1.04, male: 0.95 }),
};
