import { describe, expect, it } from '@jest/globals';
import {
  closedQuarter,
  equityArea,
  equityBreak,
  figure,
  group,
  hidden,
  notReported,
  openQuarter,
  point,
} from '../testing/answers.builder.js';
import { groupsByQuarterSentence, toGroupsByQuarter } from './equiplot-rows.js';

const byDeprivation = { stratifier: { stratifier: 'DEPRIVATION', label: 'Deprivation', ordered: true } } as const;
const poor = group('IMD1', 'Most deprived fifth', { share: figure({ value: 0.4 }) });
const middle = group('IMD3', 'Middle fifth', { share: figure({ value: 0.5 }) });
const rich = group('IMD5', 'Least deprived fifth', { share: figure({ value: 0.6 }) });
const unknown = group('NOT_KNOWN', 'Deprivation not known', { comparable: false });

const whole = point(openQuarter, { groups: [poor, middle, rich, unknown] });
const partly = point(closedQuarter, { groups: [poor, { ...middle, share: hidden }, rich, unknown] });

describe('the groups of each quarter', () => {
  it('are those that may be compared, the newest quarter first, with the pair of the gap standing out', () => {
    const { groups, rows } = toGroupsByQuarter(equityArea('London', [partly, whole]), byDeprivation);
    expect(groups.map(({ label, isCompared }) => [label, isCompared])).toEqual([
      ['Most deprived fifth', true],
      ['Middle fifth', false],
      ['Least deprived fifth', true],
    ]);
    expect(rows.map(({ label }) => label)).toEqual(['July to September 2026', 'April to June 2026']);
    expect(rows[0]?.shares.map(({ value }) => value)).toEqual([0.4, 0.5, 0.6]);
    expect(rows[1]?.shares.map(({ status }) => status)).toEqual(['PUBLISHED', 'SUPPRESSED', 'PUBLISHED']);
    expect(rows[0]?.overall).toEqual(whole.overall);
  });

  it('keep a quarter in which nobody told a group, as not reported', () => {
    const before = point(closedQuarter, { groups: [poor] });
    const { rows } = toGroupsByQuarter(equityArea('London', [before, whole]), byDeprivation);
    expect(rows[1]?.shares.map(({ status }) => status)).toEqual(['PUBLISHED', 'NOT_REPORTED', 'NOT_REPORTED']);
  });

  it('bear the sign of a break in the quarter after it', () => {
    const parted = equityArea('London', [partly, whole], [equityBreak()]);
    const { rows } = toGroupsByQuarter(parted, byDeprivation);
    expect(rows.map(({ label, isAfterBreak }) => [label, isAfterBreak])).toEqual([
      ['July to September 2026 [b]', true],
      ['April to June 2026', false],
    ]);
  });

  it('are none where no quarter tells of groups', () => {
    const bare = equityArea('London', [point(openQuarter, { groups: [] })]);
    expect(toGroupsByQuarter(bare, byDeprivation).groups).toEqual([]);
  });
});

describe('what is said of them', () => {
  const said = (...points: Parameters<typeof equityArea>[1]) =>
    groupsByQuarterSentence(toGroupsByQuarter(equityArea('London', points), byDeprivation));

  it('names each group that is not shown, in how many quarters and why, and what a dashed line means', () => {
    expect(said(partly, whole)).toMatch(/It is dashed where a group is not shown, .* may lie further apart\./);
    expect(said(partly, whole)).toMatch(/Hidden to protect people: Middle fifth in 1 quarter\.$/);
  });

  it('says nothing of dashed lines where every group is shown', () => {
    expect(said(whole)).not.toContain('dashed');
    expect(said(whole)).toMatch(/stands in the charts above\.$/);
  });

  it('says what a hollow mark is, only where there is one', () => {
    const faint = { ...poor, share: figure({ value: 0.4, markers: ['LOW_RELIABILITY'] }) };
    expect(said(point(openQuarter, { groups: [faint, middle, rich] }))).toMatch(
      /dashed .* Hollow marks rest on few people/,
    );
    expect(said(whole, partly)).not.toContain('Hollow');
  });

  it('tells of every group at once where they are missing together, each reason by itself', () => {
    const groups = [poor, middle, rich].map((each) => ({ ...each, share: notReported }));
    expect(said(point(closedQuarter, { groups }), whole)).toMatch(/Not reported: every group in 1 quarter\.$/);
    expect(said(point(closedQuarter, { groups }), partly, whole)).toMatch(
      /Hidden to protect people: Middle fifth in 1 quarter\. Not reported: every group in 1 quarter\.$/,
    );
  });
});
