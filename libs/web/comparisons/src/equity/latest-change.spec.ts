import { describe, expect, it } from '@jest/globals';
import { closedQuarter, equityArea, gap, hidden, point } from '../testing/answers.builder.js';
import { byLatestGap } from './equity-answer.js';
import { changeInWords, isLevelledDown } from './latest-change.js';

describe('the change beside a gap', () => {
  it('is marked where the group ahead fell, all of it or in part', () => {
    const changes = ['WIDENED', 'CAUGHT_UP', 'LEVELLED_DOWN', 'LEVELLED_DOWN_IN_PART', 'NARROWED'] as const;
    expect(changes.filter((change) => isLevelledDown({ change }))).toEqual(['LEVELLED_DOWN', 'LEVELLED_DOWN_IN_PART']);
  });

  it('keeps likeness, not being able to tell and nothing to compare apart', () => {
    const changes = ['AS_BEFORE', 'CANNOT_TELL', 'NOTHING_TO_COMPARE'] as const;
    expect(new Set(changes.map((change) => changeInWords({ change }))).size).toBe(3);
  });
});

describe('areas beside each other', () => {
  it('begin with the widest gap, whichever way it lies, and end with those that cannot be shown', () => {
    const areas = [
      equityArea('Hidden', [point(closedQuarter, { difference: hidden })]),
      equityArea('Narrow', [point(closedQuarter, { difference: gap({ value: 0.01 }) })]),
      equityArea('Reversed', [point(closedQuarter, { difference: gap({ value: -0.2 }) })]),
      equityArea('Wide', [point(closedQuarter, { difference: gap({ value: 0.1 }) })]),
    ];
    expect(byLatestGap(areas).map(({ area }) => area.shortName)).toEqual(['Reversed', 'Wide', 'Narrow', 'Hidden']);
  });
});
