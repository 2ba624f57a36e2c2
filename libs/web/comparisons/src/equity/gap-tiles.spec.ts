import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closedQuarter, equityArea, finding, gap, hidden, point } from '../testing/answers.builder.js';
import type { EquityArea } from './equity-answer.js';
import { isWorthMap, toGapTiles } from './gap-tiles.js';

const byDeprivation = { stratifier: { stratifier: 'DEPRIVATION', label: 'Deprivation', ordered: true } } as const;

type Verdict = 'DIFFERENT' | 'ALIKE' | 'CANNOT_TELL';

/** A board with a gap of so many points, as the API found it. */
function board(name: string, difference: ReturnType<typeof gap>, verdict: Verdict = 'DIFFERENT'): EquityArea {
  const area = equityArea(name, [point(closedQuarter, { difference })]);
  return { ...area, findings: [finding({ kind: 'GAP', verdict })] };
}

const clear = (name: string, value: number) => board(name, gap({ value }));
const few = gap({ value: 0.3, markers: ['LOW_RELIABILITY'] });

describe('toGapTiles', () => {
  it('gives a tone only to a gap that is clear: others keep their number, and hidden ones their sign', () => {
    const { tiles, isAnyClear } = toGapTiles(
      [clear('A', 0.15), board('B', gap({ value: 0.15 }), 'CANNOT_TELL'), board('C', few), board('D', hidden)],
      byDeprivation,
    );
    expect(tiles.map(({ tone, text }) => [tone, text])).toEqual([
      [4, '15.0'],
      ['unsure', '15.0 ?'],
      ['few', '30.0 [u]'],
      ['none', '[c]'],
    ]);
    expect(isAnyClear).toBe(true);
  });

  it('says what each look means, only of those that there are, and of how many tiles', () => {
    const { meanings } = toGapTiles([clear('A', 0.02), clear('B', 0.19), board('C', hidden)], byDeprivation);
    expect(meanings.map(({ label, count }) => [label, count])).toEqual([
      ['under 5 points', 1],
      ['15 points and more', 1],
      ['[c] no gap to show', 1],
    ]);
  });

  it('marks a gap the other way round by its sign and a rim, in words too', () => {
    const { tiles, meanings } = toGapTiles([clear('A', 0.1), clear('B', -0.1)], byDeprivation);
    expect(tiles.map(({ text, isReversed, tone }) => [text, isReversed, tone])).toEqual([
      ['10.0', false, 3],
      ['−10.0', true, 3],
    ]);
    expect(meanings.at(-1)).toMatchObject({ label: 'the share is higher for the most deprived fifth', count: 1 });
  });

  it('never makes the tile of a wider clear gap lighter, and takes a width as it is written', () => {
    const widths = fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 1, maxLength: 42 });
    fc.assert(
      fc.property(widths, (tenths) => {
        const areas = tenths.map((width, index) => clear(`B${index}`, width / 1000));
        const { tiles, meanings } = toGapTiles(areas, byDeprivation);
        const byWidth = tenths
          .map((width, index) => ({ width: Math.abs(width), tone: Number(tiles[index]?.tone) }))
          .sort((a, b) => a.width - b.width);
        expect(byWidth.map(({ tone }) => tone)).toEqual(byWidth.map(({ tone }) => tone).sort((a, b) => a - b));
        expect(byWidth.every(({ tone }) => tone >= 1 && tone <= 4)).toBe(true);
        expect(meanings.every(({ label }) => label !== '')).toBe(true);
        for (const { width, tone } of byWidth) {
          const label = meanings.find((meaning) => meaning.tone === tone && meaning.isReversed !== true)?.label ?? '';
          const [from] = label.startsWith('under') ? [0] : (label.match(/[\d.]+/)?.map(Number) ?? [NaN]);
          const [to] = label
            .match(/under ([\d.]+)/)
            ?.slice(1)
            .map(Number) ?? [Infinity];
          expect(width / 10).toBeGreaterThanOrEqual(from!);
          expect(width / 10).toBeLessThan(to!);
        }
      }),
    );
  });
});

describe('isWorthMap', () => {
  it('is so from a third of the boards on, and not where nothing is shown', () => {
    const areas = (shown: number, all: number) =>
      Array.from({ length: all }, (_, index) => (index < shown ? clear(`B${index}`, 0.1) : board(`B${index}`, hidden)));
    expect(isWorthMap(areas(12, 36))).toBe(true);
    expect(isWorthMap(areas(11, 36))).toBe(false);
    expect(isWorthMap(areas(0, 2))).toBe(false);
    expect(isWorthMap([])).toBe(false);
  });
});
