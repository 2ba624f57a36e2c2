import type { EquityGroup, StratifierDefinition } from './metric.js';

const group = (code: string, label: string): EquityGroup => ({ code, label, comparable: true });
const unknown = (code: string, label: string): EquityGroup => ({ code, label, comparable: false });

/**
 * The equity groups every metric is counted by: the minimum set of NHS equity monitoring.
 * Counts are stored in this order, so a list may only ever grow at its end and no code may change its meaning.
 */
export const minimumStratifiers: readonly StratifierDefinition[] = [
  {
    stratifier: 'DEPRIVATION',
    label: 'Deprivation',
    isEquity: true,
    ordered: true,
    groups: [
      group('IMD1', 'Most deprived fifth'),
      group('IMD2', 'Second most deprived fifth'),
      group('IMD3', 'Middle fifth'),
      group('IMD4', 'Second least deprived fifth'),
      group('IMD5', 'Least deprived fifth'),
      unknown('NOT_KNOWN', 'Deprivation not known'),
    ],
  },
  {
    stratifier: 'AGE',
    label: 'Age',
    isEquity: true,
    ordered: false,
    groups: [
      group('AGE_0_17', '0 to 17'),
      group('AGE_18_34', '18 to 34'),
      group('AGE_35_49', '35 to 49'),
      group('AGE_50_64', '50 to 64'),
      group('AGE_65_74', '65 to 74'),
      group('AGE_75_84', '75 to 84'),
      group('AGE_85_PLUS', '85 and over'),
      unknown('NOT_KNOWN', 'Age not known'),
    ],
  },
  {
    stratifier: 'SEX',
    label: 'Sex',
    isEquity: true,
    ordered: false,
    groups: [
      group('FEMALE', 'Female'),
      group('MALE', 'Male'),
      unknown('NOT_KNOWN', 'Sex not known'),
      unknown('NOT_STATED', 'Sex not specified'),
    ],
  },
  {
    stratifier: 'ETHNICITY',
    label: 'Ethnicity',
    isEquity: true,
    ordered: false,
    groups: [
      group('WHITE', 'White'),
      group('MIXED', 'Mixed'),
      group('ASIAN', 'Asian or Asian British'),
      group('BLACK', 'Black or Black British'),
      group('OTHER', 'Any other ethnic group'),
      unknown('NOT_STATED', 'Ethnicity not stated'),
      unknown('NOT_KNOWN', 'Ethnicity not known'),
    ],
  },
];
