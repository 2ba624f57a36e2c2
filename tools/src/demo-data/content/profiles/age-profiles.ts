import type { MetricId } from '@monitor/domain';
import type { GroupProfile } from './group-profile.js';

type AgeGroup =
  'AGE_0_17' | 'AGE_18_34' | 'AGE_35_49' | 'AGE_50_64' | 'AGE_65_74' | 'AGE_75_84' | 'AGE_85_PLUS' | 'NOT_KNOWN';
type AgeProfile = Record<AgeGroup, GroupProfile>;

const group = (people: number, chance: number): GroupProfile => ({ people, chance });

/** Who is counted in each measure, by age, and how each age fares: invented, in the direction that is known. */
export const ageProfiles: Record<MetricId, AgeProfile> = {
  // Aged 13 and over. Use peaks in middle age, when people order prescriptions, and falls away after 75.
  M01: {
    AGE_0_17: group(0.065, 0.45),
    AGE_18_34: group(0.25, 0.97),
    AGE_35_49: group(0.235, 1.1),
    AGE_50_64: group(0.225, 1.14),
    AGE_65_74: group(0.12, 1.05),
    AGE_75_84: group(0.075, 0.76),
    AGE_85_PLUS: group(0.025, 0.41),
    NOT_KNOWN: group(0.005, 0.7),
  },
  // The whole list: few children have services of their own.
  M03: {
    AGE_0_17: group(0.2, 0.18),
    AGE_18_34: group(0.215, 1.08),
    AGE_35_49: group(0.2, 1.2),
    AGE_50_64: group(0.19, 1.32),
    AGE_65_74: group(0.105, 1.3),
    AGE_75_84: group(0.065, 1.02),
    AGE_85_PLUS: group(0.02, 0.58),
    NOT_KNOWN: group(0.005, 0.6),
  },
  // Only those who tried: the oldest who try are practised, the youngest expect more.
  M05: {
    AGE_0_17: group(0.01, 0.95),
    AGE_18_34: group(0.24, 0.93),
    AGE_35_49: group(0.27, 0.98),
    AGE_50_64: group(0.26, 1.04),
    AGE_65_74: group(0.14, 1.07),
    AGE_75_84: group(0.06, 1.0),
    AGE_85_PLUS: group(0.015, 0.85),
    NOT_KNOWN: group(0.005, 0.95),
  },
  // Services for older people have kept telephone and desk; those for younger adults went digital first.
  M07: {
    AGE_0_17: group(0.12, 0.99),
    AGE_18_34: group(0.17, 0.93),
    AGE_35_49: group(0.17, 0.96),
    AGE_50_64: group(0.2, 1.0),
    AGE_65_74: group(0.15, 1.05),
    AGE_75_84: group(0.125, 1.08),
    AGE_85_PLUS: group(0.06, 1.1),
    NOT_KNOWN: group(0.005, 0.9),
  },
  // Need rises with age; help to the very old is often a visit that has not happened yet.
  M10: {
    AGE_0_17: group(0.015, 1.05),
    AGE_18_34: group(0.1, 1.03),
    AGE_35_49: group(0.13, 1.05),
    AGE_50_64: group(0.19, 1.04),
    AGE_65_74: group(0.22, 1.03),
    AGE_75_84: group(0.23, 0.96),
    AGE_85_PLUS: group(0.11, 0.84),
    NOT_KNOWN: group(0.005, 0.8),
  },
  // The newly retired finish; people of working age drop out, the very old fall ill.
  M11: {
    AGE_0_17: group(0.005, 0.95),
    AGE_18_34: group(0.07, 0.86),
    AGE_35_49: group(0.14, 0.92),
    AGE_50_64: group(0.22, 1.0),
    AGE_65_74: group(0.26, 1.1),
    AGE_75_84: group(0.22, 1.04),
    AGE_85_PLUS: group(0.08, 0.83),
    NOT_KNOWN: group(0.005, 0.85),
  },
};
