import { describe, expect, it } from '@jest/globals';
import { stratifierDefinition } from '@monitor/domain';
import type { Stratifier } from '@monitor/domain';
import { groupsOfSums } from '../publication/published-groups.builder.js';
import { asDeclared } from './as-declared.js';
import { sharesOf } from './area-findings.builder.js';
import { equityPoint } from './equity-point.js';

function pointOf(sums: ReturnType<typeof sharesOf>, stratifier: Stratifier = 'DEPRIVATION') {
  const definition = stratifierDefinition(stratifier);
  return equityPoint(groupsOfSums(sums, definition), definition);
}

describe('equityPoint', () => {
  it('compares the least with the most deprived group', () => {
    const { difference, ratio, compared } = pointOf(sharesOf({ IMD1: 0.4, IMD3: 0.9, IMD5: 0.6, NOT_KNOWN: 0.1 }));
    expect(compared).toEqual({ high: 'IMD5', low: 'IMD1' });
    expect(difference.value).toBeCloseTo(0.2, 6);
    expect(ratio.value).toBeCloseTo(1.5, 6);
    expect(difference.lower).toBeLessThan(0.2);
  });

  it('compares the two declared groups where groups have no order, whatever the others are', () => {
    const lowest = pointOf(sharesOf({ WHITE: 0.6, ASIAN: 0.5, BLACK: 0.1, MIXED: 0.9, OTHER: 0.3 }), 'ETHNICITY');
    expect(lowest.compared).toEqual({ high: 'WHITE', low: 'ASIAN' });
    expect(lowest.difference.value).toBeCloseTo(0.1, 6);
    expect(pointOf(sharesOf({ WHITE: 0.5, ASIAN: 0.6 }), 'ETHNICITY').difference.value).toBeCloseTo(-0.1, 6);
  });

  it('does not replace a hidden group by another', () => {
    const { difference, compared } = pointOf({ ...sharesOf({ IMD3: 0.5, IMD5: 0.6 }), IMD1: [4, 300] });
    expect(difference.status).toBe('SUPPRESSED');
    expect(compared).toBeNull();
    const hidden = pointOf({ ...sharesOf({ WHITE: 0.5, BLACK: 0.2 }), ASIAN: [4, 300] }, 'ETHNICITY');
    expect(hidden.difference.status).toBe('SUPPRESSED');
  });

  it('always lists the not known group and its share of everyone counted', () => {
    const { groups, unknown } = pointOf(sharesOf({ IMD1: 0.4, IMD2: 0.4, IMD3: 0.5, IMD5: 0.6, NOT_KNOWN: 0.3 }));
    expect(groups.map((group) => group.group)).toContain('NOT_KNOWN');
    expect(unknown.value).toBeCloseTo(0.2, 6);
  });

  it('says not reported where no return gives the metric', () => {
    const { difference, unknown } = pointOf({});
    expect([difference.status, unknown.status]).toEqual(['NOT_REPORTED', 'NOT_REPORTED']);
  });
});

describe('a point that was published before the two groups were declared', () => {
  const definition = stratifierDefinition('ETHNICITY');
  const now = pointOf(sharesOf({ WHITE: 0.6, ASIAN: 0.5, BLACK: 0.1, MIXED: 0.9, OTHER: 0.3 }), 'ETHNICITY');
  const highestAgainstLowest = {
    ...now,
    compared: { high: 'MIXED', low: 'BLACK' },
    difference: { ...now.difference, value: 0.8 },
  };

  it('has the gap of the declared two, from the same counts', () => {
    expect(asDeclared(highestAgainstLowest, definition)).toEqual(now);
    expect(asDeclared(now, definition)).toBe(now);
  });

  it('shows no gap where one of the two is hidden, although others were compared', () => {
    const hidden = pointOf({ ...sharesOf({ WHITE: 0.5, BLACK: 0.2 }), ASIAN: [4, 300] }, 'ETHNICITY');
    const before = { ...hidden, compared: { high: 'WHITE', low: 'BLACK' }, difference: now.difference };
    expect(asDeclared(before, definition).difference.status).toBe('SUPPRESSED');
  });
});
