import { describe, expect, it } from '@jest/globals';
import { closedQuarter, equityArea, finding, gap, hidden, point } from '../testing/answers.builder.js';
import { byLatestGap } from './equity-answer.js';
import type { EquityArea } from './equity-answer.js';
import { changeInWords, isLevelledDown } from './latest-change.js';

type Finding = EquityArea['findings'][number];

const because = (kind: Finding['causes'][number]['kind'], subject: string | null = null) => ({
  causes: [{ kind, subject, sentence: 'Why.' }],
});

function changed(known: Partial<Finding>): Pick<EquityArea, 'findings'> {
  const change: Finding = { ...finding(), kind: 'GAP_CHANGE', verdict: 'DIFFERENT', causes: [], cautions: [] };
  return { findings: [{ ...change, ...known }] };
}

describe('the change beside a gap', () => {
  it('says levelling down where the group ahead fell, never only that the gap is narrower', () => {
    expect(changeInWords(changed(because('LEVELLING_DOWN')))).toMatch(/^Levelling down/);
    expect(changeInWords(changed(because('BOTH_ENDS_MOVED')))).toMatch(/levelling down$/);
    expect(isLevelledDown(changed(because('BOTH_ENDS_MOVED')))).toBe(true);
    expect(isLevelledDown(changed(because('ONE_BEHIND_ROSE')))).toBe(false);
  });

  it('does not lay the fall of a part at the door of the whole area', () => {
    expect(isLevelledDown(changed(because('LEVELLING_DOWN', 'QMF')))).toBe(false);
  });

  it('says that a gap is narrower also where nobody can tell how, and wider otherwise', () => {
    const untold = { cautions: [{ kind: 'HOW_NOT_TOLD', sentence: 'Which moved cannot be told.' }] } as const;
    expect(changeInWords(changed({ cautions: [...untold.cautions] }))).toBe('Narrowed, how cannot be told');
    expect(changeInWords(changed({}))).toBe('Widened');
  });

  it('keeps likeness, not being able to tell and nothing to compare apart', () => {
    expect(changeInWords(changed({ verdict: 'ALIKE' }))).toBe('As before');
    expect(changeInWords(changed({ verdict: 'CANNOT_TELL' }))).toBe('Cannot tell');
    expect(changeInWords({ findings: [finding()] })).toBe('No two quarters to compare');
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
