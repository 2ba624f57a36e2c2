import { describe, expect, it } from '@jest/globals';
import { areaLevels, organisationTypes, successionTypes } from './organisation.js';
import type { OrganisationPeriod } from './organisation.js';
import { areaLevelLabel, organisationTypeLabel, successionLabel } from './organisation-labels.js';
import { isActiveIn, mustReport } from './reporting-duty.js';

function open(validFrom: string, validTo: string | null = null): OrganisationPeriod {
  return {
    code: 'RX1',
    onsCode: null,
    type: 'TRUST',
    name: 'Alder Vale Hospitals',
    icbCode: 'QA1',
    regionCode: 'Y58',
    validFrom,
    validTo,
  };
}

describe('who must report for a quarter', () => {
  it('is who was there from its first day to its last', () => {
    expect(mustReport(open('2020-04-01'), '2026-27-Q2')).toEqual({
      required: true,
      reason: 'Alder Vale Hospitals was open for the whole quarter.',
    });
  });

  it('asks a body that merges on 1 April for January to March, and its successor for April to June', () => {
    const merged = open('2020-04-01', '2026-03-31');
    const successor = open('2026-04-01');
    expect(mustReport(merged, '2025-26-Q4').required).toBe(true);
    expect(mustReport(successor, '2025-26-Q4').required).toBe(false);
    expect(mustReport(merged, '2026-27-Q1').required).toBe(false);
    expect(mustReport(successor, '2026-27-Q1').required).toBe(true);
  });

  it('does not ask a body that opened within the quarter, and says so', () => {
    expect(mustReport(open('2026-05-15'), '2026-27-Q1')).toEqual({
      required: false,
      reason:
        'Alder Vale Hospitals opened on 15 May 2026, so its first return is for the first full quarter after that.',
    });
    expect(mustReport(open('2026-05-15'), '2026-27-Q2').required).toBe(true);
  });

  it('does not ask a body that closed within the quarter, and says so', () => {
    expect(mustReport(open('2020-04-01', '2026-05-15'), '2026-27-Q1')).toEqual({
      required: false,
      reason: 'Alder Vale Hospitals closed on 15 May 2026, before the quarter ended.',
    });
  });

  it('still asks a body that took a new name within the quarter', () => {
    expect(mustReport(open('2026-05-15'), '2026-27-Q1', '2020-04-01').required).toBe(true);
  });

  it('tells being there at all from being there throughout', () => {
    expect(isActiveIn(open('2020-04-01', '2026-04-01'), '2026-27-Q1')).toBe(true);
    expect(isActiveIn(open('2020-04-01', '2026-03-31'), '2026-27-Q1')).toBe(false);
    expect(isActiveIn(open('2026-06-30'), '2026-27-Q1')).toBe(true);
    expect(isActiveIn(open('2026-07-01'), '2026-27-Q1')).toBe(false);
  });
});

describe('labels', () => {
  it('name every type, level and succession in words', () => {
    expect(organisationTypes.map(organisationTypeLabel)).toContain('GP practice');
    expect(areaLevels.map(areaLevelLabel)).toContain('England');
    expect(successionTypes.map(successionLabel)).toContain('Change of boundary');
  });
});
