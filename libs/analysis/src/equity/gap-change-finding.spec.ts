import { describe, expect, it } from '@jest/globals';
import { quartersUpTo } from '@monitor/domain';
import { areaFindings } from './area-findings.js';
import { fifths, london, quartersOf } from './area-findings.builder.js';
import { influenceOf } from './influence-of.js';
import type { ChangeOfSame } from './same-organisations.js';

const [since = '', until = ''] = [quartersUpTo('2026-27-Q2', 5)[0], '2026-27-Q2'];
const sameNarrower: ChangeOfSame = {
  since,
  verdict: 'NARROWER',
  organisations: 18,
  change: { value: -0.03, lower: -0.04, upper: -0.02 },
  split: [
    { kind: 'SIZE', value: 0.001 },
    { kind: 'SAME_ORGANISATIONS', value: -0.03 },
    { kind: 'WHO_ANSWERED', value: -0.071 },
  ],
  how: 'WORSE_OFF_ROSE',
  isLevellingDown: false,
};

const before = { sums: fifths(0.4, 0.6) };
const steady = [before, before, before, before];
function changeOf(changes: readonly ChangeOfSame[] | undefined, given: Parameters<typeof london>[1] = {}) {
  const now = { sums: fifths(0.45, 0.55), ...(changes === undefined ? {} : { changes }) };
  const findings = areaFindings(london([...steady, now], given));
  return findings.find(({ kind }) => kind === 'GAP_CHANGE');
}

describe('a change of a gap', () => {
  it('is that of the same organisations, with what the published change comes from, the largest part first', () => {
    const change = changeOf([sameNarrower]);
    expect(change).toMatchObject({ verdict: 'DIFFERENT' });
    expect(change?.causes.map(({ kind }) => kind)).toEqual([
      'ONE_BEHIND_ROSE',
      'WHO_ANSWERED',
      'SAME_ORGANISATIONS',
      'SIZE',
    ]);
    expect(change?.sentence).toMatch(
      /the gap has narrowed among the same 18 organisations by 3\.0 percentage points \(95% interval 2\.0 to 4\.0\)\. As published it went from 20\.0 to 10\.0 percentage points\./,
    );
  });

  it('is not spoken of from raw published gaps, however far they moved', () => {
    const change = changeOf(undefined);
    expect(change).toMatchObject({ verdict: 'CANNOT_TELL', causes: [], allowance: null });
    expect(change?.sentence).toMatch(/cannot be told/);
    expect(change?.sentence).not.toMatch(/widened|narrowed/);
  });

  it('is judged at the level of the whole view where its figures are published', () => {
    const barely = { ...sameNarrower, change: { value: -0.03, lower: -0.0595, upper: -0.0005 } };
    const change = changeOf([barely]);
    expect(change?.verdict).toBe('CANNOT_TELL');
    expect(change?.sentence).toMatch(/only a change of about \d\.\d percentage points or more would have shown/);
  });

  it('keeps its verdict where its figures would tell of single organisations, and gives none of them', () => {
    const withheld = changeOf([{ ...sameNarrower, organisations: null, change: null, split: null, how: null }]);
    expect(withheld).toMatchObject({ verdict: 'DIFFERENT', causes: [] });
    expect(withheld?.sentence).toMatch(
      /has narrowed among the same organisations\. By how much would tell of single organisations and is withheld\. Whether the least deprived fifth fell or the most deprived fifth rose would tell of single organisations and is withheld: it may be levelling down\.$/,
    );
    expect(withheld?.cautions.map(({ kind }) => kind)).toEqual(['HOW_NOT_TOLD']);
    expect(withheld?.figures.every(({ value }) => value === null)).toBe(true);
  });

  it('does not call levelling down progress', () => {
    const change = changeOf([{ ...sameNarrower, how: 'BETTER_OFF_FELL' }]);
    expect(change?.causes[0]).toMatchObject({ kind: 'LEVELLING_DOWN', subject: null });
    expect(change?.sentence).toContain(
      'Levelling down: the least deprived fifth fell, and the most deprived fifth did not clearly rise.',
    );
  });

  it.each([
    [
      'BOTH_MOVED',
      'In part this is levelling down: the least deprived fifth fell, while the most deprived fifth rose.',
    ],
    ['WORSE_OFF_ROSE', 'The most deprived fifth rose, and the least deprived fifth did not clearly fall.'],
    [
      'CANNOT_TELL',
      'Whether the least deprived fifth fell or the most deprived fifth rose, these figures cannot tell: it may be levelling down.',
    ],
  ] as const)('says how it narrowed, or that it cannot tell: %s', (how, sentence) => {
    const change = changeOf([{ ...sameNarrower, how }]);
    expect(change?.sentence).toContain(sentence);
    expect(change?.sentence.match(/levelling down/gi)?.length ?? 0).toBe(how === 'WORSE_OFF_ROSE' ? 0 : 1);
  });

  it('knows levelling down from publications that say no more than that, and else says that it cannot tell', () => {
    const before = { ...sameNarrower, how: null };
    const kindsOf = (isLevellingDown: boolean) => {
      const change = changeOf([{ ...before, isLevellingDown }]);
      return [...(change?.causes ?? []), ...(change?.cautions ?? [])].map(({ kind }) => kind);
    };
    expect(kindsOf(true)).toContain('LEVELLING_DOWN');
    expect(kindsOf(false)).toContain('HOW_NOT_TOLD');
    const wider = changeOf([{ ...before, verdict: 'WIDER', change: { value: 0.03, lower: 0.02, upper: 0.04 } }]);
    expect(wider?.cautions.map(({ kind }) => kind)).not.toContain('HOW_NOT_TOLD');
  });

  it('says where the ratio shows no change although the points do', () => {
    const changes = [
      { ...sameNarrower, verdict: 'WIDER', change: { value: 0.02, lower: 0.01, upper: 0.03 }, split: [] } as const,
    ];
    const now = { sums: fifths(0.44, 0.66), changes };
    const change = areaFindings(london([...steady, now])).find(({ kind }) => kind === 'GAP_CHANGE');
    expect(change?.cautions.map(({ kind }) => kind)).toEqual(['POINTS_AND_RATIO_DISAGREE']);
    expect(change?.sentence).toMatch(
      /The ratio shows no change beyond chance: 1\.50 in July to September 2025, 1\.50 now\./,
    );
  });
});

describe('the areas that carry a change', () => {
  const part = (code: string, name: string, then: readonly [number, number], now: readonly [number, number]) => {
    const quiet = { sums: fifths(...then, 1_000) };
    return { code, name, points: quartersOf([quiet, quiet, quiet, quiet, { sums: fifths(...now, 1_000) }]) };
  };
  const steadyPart = (code: string) => part(code, code, [0.4, 0.6], [0.4, 0.6]);
  /** The whole is the sum of its parts, so that what is left without one is that of the others. */
  function wholeOf(parts: ReturnType<typeof part>[]) {
    const sumsAt = (index: number) =>
      Object.fromEntries(
        ['IMD1', 'IMD2', 'IMD3', 'IMD4', 'IMD5'].map((code): [string, [number, number]] => {
          const groups = parts.flatMap(
            ({ points }) => points[index]?.point.groups.filter(({ group }) => group === code) ?? [],
          );
          const sum = (of: 'numerator' | 'denominator') =>
            groups.reduce((total, group) => total + (group[of].value ?? 0), 0);
          return [code, [sum('numerator'), sum('denominator')]];
        }),
      );
    return london(
      [0, 1, 2, 3, 4].map((index) => ({ sums: sumsAt(index), ...(index === 4 ? { changes: [sameNarrower] } : {}) })),
      { parts },
    );
  }

  it('are named with the gap that there would have been without them', () => {
    const subject = wholeOf([steadyPart('A'), steadyPart('B'), part('C', 'North East', [0.3, 0.7], [0.5, 0.6])]);
    expect(influenceOf(subject, since, until)).toMatchObject({
      parts: [{ code: 'C', name: 'North East' }],
      without: { then: expect.closeTo(0.2, 6), now: expect.closeTo(0.2, 6) },
    });
    const change = areaFindings(subject).find(({ kind }) => kind === 'GAP_CHANGE');
    expect(change?.sentence).toContain('Without North East it would have gone from 20.0 to 20.0 percentage points.');
    expect(change?.causes.find(({ kind }) => kind === 'ONE_AREA')).toMatchObject({ subject: 'C' });
  });

  it('may be two together', () => {
    const one = part('C', 'North East', [0.3, 0.7], [0.5, 0.6]);
    const other = part('D', 'East', [0.3, 0.7], [0.3, 0.4]);
    const subject = wholeOf([steadyPart('A'), steadyPart('B'), one, other]);
    expect(influenceOf(subject, since, until)?.parts.map(({ code }) => code)).toEqual(['C', 'D']);
  });

  it('are none where all moved alike', () => {
    const parts = ['A', 'B', 'C', 'D', 'E'].map((code) => part(code, code, [0.4, 0.6], [0.45, 0.6]));
    expect(influenceOf(wholeOf(parts), since, until)).toBeNull();
  });

  it('are named where the gap closed the wrong way within them', () => {
    const levelled = part('D', 'East', [0.4, 0.6], [0.4, 0.6]);
    const points = levelled.points.map((quarter, index) =>
      index === 4
        ? { ...quarter, point: { ...quarter.point, changes: [{ ...sameNarrower, how: 'BETTER_OFF_FELL' as const }] } }
        : quarter,
    );
    const change = changeOf([sameNarrower], { parts: [{ ...levelled, points }] });
    expect(change?.sentence).toContain('In East the gap narrowed the wrong way: the least deprived fifth fell');
    expect(change?.causes.find(({ kind }) => kind === 'LEVELLING_DOWN')).toMatchObject({ subject: 'D' });
  });
});
