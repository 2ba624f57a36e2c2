import { describe, expect, it } from '@jest/globals';
import { metricCatalogue, metricDefinition, metricIds, metricsFor } from '../form/editions/metric-catalogue.js';
import { firstEdition } from '../form/editions/edition-1/first-edition.js';
import { stratifiers } from './metric.js';
import type { MetricDefinition } from './metric.js';
import {
  groupCodes,
  groupLabel,
  stratifierDefinition,
  stratifierDefinitions,
} from '../form/editions/stratifier-definitions.js';

const idsFor = (...args: Parameters<typeof metricsFor>) => metricsFor(...args).map(({ id }) => id);

describe('the metrics of a return', () => {
  it('defines every metric once', () => {
    expect(metricCatalogue().map(({ id }) => id)).toEqual(metricIds());
  });

  it('asks each type of organisation for what it can count', () => {
    expect(idsFor('PRACTICE').join()).toBe('M01,M02,M03,M04,M05,M12,M13,M14,M16,M17,M18');
    expect(idsFor('TRUST').join()).toBe('M05,M07,M08,M09D,M09O,M10,M11,M12,M13,M14,M15,M16,M17,M18');
    expect(idsFor('ICB').join()).toBe('M10,M11,M14,M15,M16,M18');
    expect(idsFor('PCN').join()).toBe('M07,M08,M10,M11,M16,M18');
    expect(idsFor('REGION')).toEqual([]);
  });

  it('keeps the metrics of the first edition as they were, so that their series go on', () => {
    const withTypesInOrder = (metric: MetricDefinition) => ({ ...metric, askedOf: [...metric.askedOf].sort() });
    for (const metric of firstEdition.metrics) {
      expect(withTypesInOrder(metricDefinition(metric.id))).toEqual(withTypesInOrder(metric));
    }
  });

  it('gives a rate for a number of people, and for nothing else', () => {
    for (const { id, kind, per } of metricCatalogue()) expect([id, per !== undefined]).toEqual([id, kind === 'RATE']);
    expect([metricDefinition('M04').per, metricDefinition('M15').per]).toEqual([1000, 10_000]);
  });

  it('does not call higher uptake better where people may choose', () => {
    expect(metricDefinition('M01').polarity).toBe('NEUTRAL');
    expect(metricDefinition('M03').polarity).toBe('NEUTRAL');
    expect(metricDefinition('M07').polarity).toBe('HIGH_IS_BETTER');
  });

  it('refuses a metric it does not know', () => {
    expect(() => metricDefinition('M99')).toThrow('“M99” is not a metric of the return');
  });
});

describe('the equity groups', () => {
  it('keeps the packed order of the counts: a change here breaks stored returns', () => {
    expect(groupCodes('DEPRIVATION')).toEqual(['IMD1', 'IMD2', 'IMD3', 'IMD4', 'IMD5', 'NOT_KNOWN']);
    expect(groupCodes('AGE')).toEqual([
      'AGE_0_17',
      'AGE_18_34',
      'AGE_35_49',
      'AGE_50_64',
      'AGE_65_74',
      'AGE_75_84',
      'AGE_85_PLUS',
      'NOT_KNOWN',
    ]);
    expect(groupCodes('SEX')).toEqual(['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_STATED']);
    expect(groupCodes('ETHNICITY')).toEqual(['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'NOT_STATED', 'NOT_KNOWN']);
  });

  it('shows not known and not stated everywhere, and compares neither', () => {
    expect(stratifierDefinitions.map(({ stratifier }) => stratifier)).toEqual([...stratifiers]);
    for (const { groups } of stratifierDefinitions) {
      const apart = groups.filter(({ comparable }) => !comparable).map(({ code }) => code);
      expect(apart).toContain('NOT_KNOWN');
      expect(apart.every((code) => code.startsWith('NOT_'))).toBe(true);
    }
  });

  it('orders deprivation only', () => {
    expect(stratifierDefinitions.filter(({ ordered }) => ordered).map(({ stratifier }) => stratifier)).toEqual([
      'DEPRIVATION',
    ]);
  });

  it('names groups in words', () => {
    expect(groupLabel('SEX', 'NOT_STATED')).toBe('Sex not specified');
    expect(groupLabel('DEPRIVATION', 'IMD1')).toBe('Most deprived fifth');
  });

  it('hands out a copy, so that no caller can change the order for another', () => {
    groupCodes('SEX').reverse();
    expect(groupCodes('SEX')[0]).toBe('FEMALE');
  });

  it('refuses a split it does not know', () => {
    expect(() => stratifierDefinition('HEIGHT')).toThrow('is not a way in which counts');
  });
});
