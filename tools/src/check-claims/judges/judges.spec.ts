import { describe, expect, it } from '@jest/globals';
import type { AreaTruth } from '../worlds/people/people-scene.js';
import { judgeChange } from './judge-change.js';
import { judgeGap } from './judge-gap.js';
import { judgePractice } from './judge-practice.js';
import { judgeConvergence, judgeVariation } from './judge-variation.js';

const planted = new Map([['C1', new Map([['A1', 'MORE' as const]])]]);
const so = { planted, selective: [] };
const different = { verdict: 'DIFFERENT', named: [], cautioned: [] } as const;
const ahead = { column: 'C1', area: 'A1', direction: 'MORE' } as const;

describe('a claim about practice', () => {
  it('is right where it names what was planted, and that way', () => {
    expect(judgePractice({ ...different, named: [ahead] }, so)).toBe('RIGHT');
    expect(judgePractice({ ...different, pair: { column: 'C1', high: 'A1', low: 'A5' } }, so)).toBe('RIGHT');
  });

  it.each([
    ['the other way', { ...ahead, direction: 'FEWER' as const }],
    ['in another column', { ...ahead, column: 'C2' }],
    ['another area', { ...ahead, area: 'A2' }],
  ])('is wrong where it names, beside what was planted, %s', (_, other) => {
    expect(judgePractice({ ...different, named: [ahead, other] }, so)).toBe('WRONG');
  });

  it('is wrong where it names nothing, or calls alike what was made different', () => {
    expect(judgePractice(different, so)).toBe('WRONG');
    expect(judgePractice({ ...different, verdict: 'ALIKE' }, so)).toBe('WRONG');
    expect(judgePractice({ ...different, verdict: 'ALIKE' }, { planted: new Map(), selective: [] })).toBe('RIGHT');
  });

  it('needs a caution where those who answered are not like those who did not', () => {
    const selective = { planted: new Map(), selective: ['A1'] };
    expect(judgePractice({ ...different, named: [ahead] }, selective)).toBe('WRONG');
    expect(judgePractice({ ...different, named: [ahead], cautioned: ['A1'] }, selective)).toBe('CANNOT_TELL');
    expect(judgePractice({ ...different, named: [ahead], cautioned: ['A2'] }, selective)).toBe('WRONG');
  });
});

const truth: AreaTruth = {
  shares: new Map([
    ['LOW', 0.4],
    ['HIGH', 0.5],
    ['NONE', 0],
  ]),
  change: -0.05,
  ratioChange: 0.9,
  isLevellingDown: false,
  betterFell: false,
  worseRose: true,
};
const gap = { verdict: 'DIFFERENT', named: [{ high: 'HIGH', low: 'LOW' }], hidden: [], margin: 0.02 } as const;

describe('a claim about a gap', () => {
  it('is right where each pair differs that way, and wrong the other way round', () => {
    expect(judgeGap(gap, truth, [])).toBe('RIGHT');
    expect(judgeGap({ ...gap, named: [{ high: 'LOW', low: 'HIGH' }] }, truth, [])).toBe('WRONG');
  });

  it('is wrong where it is silent about a group that is hidden', () => {
    expect(judgeGap(gap, truth, ['NONE'])).toBe('WRONG');
    expect(judgeGap({ ...gap, hidden: ['NONE'] }, truth, ['NONE'])).toBe('RIGHT');
  });

  it('may call alike only what lies within its margin', () => {
    expect(judgeGap({ ...gap, verdict: 'ALIKE', hidden: ['NONE'] }, truth, ['NONE'])).toBe('WRONG');
    expect(judgeGap({ ...gap, verdict: 'ALIKE', hidden: ['NONE'], margin: 0.1 }, truth, ['NONE'])).toBe('RIGHT');
  });
});

const narrower = {
  verdict: 'DIFFERENT',
  way: 'NARROWER',
  how: null,
  saysRatioDisagrees: false,
} as const;

describe('a claim about a change', () => {
  it('is right that way, wrong the other way and where nothing changed', () => {
    expect(judgeChange({ ...narrower, margin: 0 }, truth)).toBe('RIGHT');
    expect(judgeChange({ ...narrower, way: 'WIDER', margin: 0 }, truth)).toBe('WRONG');
    expect(judgeChange({ ...narrower, margin: 0 }, { ...truth, change: 0 })).toBe('WRONG');
  });

  it('must say that the better-off fell, and must not say so where they did not', () => {
    const down = { ...truth, isLevellingDown: true, betterFell: true, worseRose: false };
    expect(judgeChange({ ...narrower, margin: 0 }, down)).toBe('WRONG');
    expect(judgeChange({ ...narrower, how: 'LEVELLING_DOWN', margin: 0 }, down)).toBe('RIGHT');
    expect(judgeChange({ ...narrower, how: 'LEVELLING_DOWN', margin: 0 }, truth)).toBe('WRONG');
  });

  it('may say that it cannot tell which end moved, and of neither what is not so', () => {
    const down = { ...truth, isLevellingDown: true, betterFell: true, worseRose: false };
    for (const so of [down, truth])
      expect(judgeChange({ ...narrower, how: 'CANNOT_TELL', margin: 0 }, so)).toBe('RIGHT');
    expect(judgeChange({ ...narrower, how: 'WORSE_OFF_ROSE', margin: 0 }, down)).toBe('WRONG');
    expect(judgeChange({ ...narrower, how: 'WORSE_OFF_ROSE', margin: 0 }, truth)).toBe('RIGHT');
    expect(judgeChange({ ...narrower, how: 'BOTH_MOVED', margin: 0 }, down)).toBe('WRONG');
    expect(judgeChange({ ...narrower, how: 'BOTH_MOVED', margin: 0 }, { ...truth, betterFell: true })).toBe('RIGHT');
  });

  it('must say that the ratio did not change where it did not', () => {
    const pointsOnly = { ...truth, ratioChange: 1 };
    expect(judgeChange({ ...narrower, margin: 0 }, pointsOnly)).toBe('WRONG');
    expect(judgeChange({ ...narrower, saysRatioDisagrees: true, margin: 0 }, pointsOnly)).toBe('RIGHT');
  });
});

describe('a claim about variation between areas', () => {
  it('is right on its side of the margin, and wrong on the other', () => {
    expect(judgeVariation('DIFFERENT', 0.05, 0.3)).toBe('RIGHT');
    expect(judgeVariation('DIFFERENT', 0.05, 0.01)).toBe('WRONG');
    expect(judgeVariation('ALIKE', 0.05, 0.01)).toBe('RIGHT');
    expect(judgeVariation('CANNOT_TELL', 0.05, 0.01)).toBe('CANNOT_TELL');
  });

  it('over the quarters is right where areas went that way', () => {
    expect(judgeConvergence('DIFFERENT', -0.1, 'NEARER')).toBe('RIGHT');
    expect(judgeConvergence('DIFFERENT', 0.1, 'NEARER')).toBe('WRONG');
    expect(judgeConvergence('DIFFERENT', -0.1, 'STILL')).toBe('WRONG');
    expect(judgeConvergence('ALIKE', 0, 'STILL')).toBe('RIGHT');
    expect(judgeConvergence('ALIKE', 0, 'NEARER')).toBe('WRONG');
  });
});
