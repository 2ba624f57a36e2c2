import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '@monitor/statistics';
import type { OutcomeNames } from '../findings/words/practice-beside-outcome-words.js';
import { changeBesideOutcome, practiceBesideOutcome } from './index.js';
import type { AreaBesideOutcome } from './index.js';

const pair = { metric: 'NHS App registration', first: 'the least deprived fifth', second: 'the most deprived fifth' };
const boards = { one: 'board', many: 'boards' };
const gap: OutcomeNames = { areas: boards, column: 'Access', outcome: { of: 'GAP', ...pair } };
const share: OutcomeNames = { ...gap, outcome: { of: 'SHARE', metric: pair.metric, group: pair.second } };

const areasOf = (count: number, of: (at: number) => Partial<AreaBesideOutcome>): AreaBesideOutcome[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ inPlace: at / count, organisations: 12, outcome: 0.2 - at / (10 * count), counted: 12 },
    ...of(at),
  }));

describe('practice beside an outcome', () => {
  it('says which way the two go, by the width of a gap that lies one way everywhere, and never that one makes the other', () => {
    const narrower = practiceBesideOutcome(
      areasOf(20, () => ({})),
      gap,
    );
    expect(narrower.verdict).toBe('DIFFERENT');
    expect(narrower.sentence).toBe(
      'Boards with more of “Access” in place have a narrower gap between the least deprived fifth and the most deprived fifth in NHS App registration (rank correlation −1.00, p below 0.001, 20 boards). The two go together; that one makes the other is not said.',
    );
    const turned = areasOf(20, (at) => ({ outcome: -0.2 + at / 200 }));
    expect(practiceBesideOutcome(turned, gap).sentence).toBe(narrower.sentence);
  });

  it('goes by the sign of a gap that lies now this way and now that, since neither is wider', () => {
    const { sentence } = practiceBesideOutcome(
      areasOf(20, (at) => ({ outcome: 0.1 - at / 100 })),
      gap,
    );
    expect(sentence).toMatch(
      /^Boards with more of “Access” in place have a lower share of the least deprived fifth beside the most/,
    );
  });

  it('says of a share that it is higher or lower', () => {
    const { sentence } = practiceBesideOutcome(
      areasOf(20, (at) => ({ outcome: at / 40 })),
      share,
    );
    expect(sentence).toMatch(/^Boards with .* have a higher share of the most deprived fifth in NHS App registration/);
  });

  it('judges no area of fewer than five organisations on either side, and none of which something is hidden', () => {
    const hidden = areasOf(12, (at) => [{ organisations: 4 }, { counted: 4 }, { outcome: null }][at % 3] ?? {});
    const { verdict, sentence } = practiceBesideOutcome(hidden, gap);
    expect(verdict).toBe('CANNOT_TELL');
    expect(sentence).toMatch(
      /cannot be told: 0 boards have both figures from enough organisations, and it takes 6 that/,
    );
  });

  it('says how large a correlation would have shown where it cannot tell', () => {
    const order = [3, 1, 4, 0, 5, 2, 7, 6];
    const { verdict, sentence, detectable } = practiceBesideOutcome(
      areasOf(8, (at) => ({ outcome: order[at]! / 100 })),
      gap,
    );
    expect(verdict).toBe('CANNOT_TELL');
    expect(detectable?.difference).toBeGreaterThan(0.5);
    expect(sentence).toMatch(
      /these figures cannot tell \(rank correlation .*\)\. With these areas only a rank correlation of/,
    );
  });

  it('hangs on the order of areas alone', () => {
    const areas = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
      minLength: 6,
      maxLength: 12,
    });
    fc.assert(
      fc.property(areas, (drawn) => {
        const claimed = (bend: (figure: number) => number) =>
          practiceBesideOutcome(
            drawn.map(([x, y]) => ({
              ...{ inPlace: bend(x / 100), outcome: bend(y / 100) },
              ...{ organisations: 9, counted: 9 },
            })),
            gap,
          );
        expect(claimed((figure) => figure ** 3).sentence).toBe(claimed((figure) => figure).sentence);
      }),
      { numRuns: 40 },
    );
  });

  it('claims a link in at most one of twenty views without any, now and over a year together', () => {
    const random = seededRandom(11);
    const views = 300;
    let claimed = 0;
    for (let view = 0; view < views; view += 1) {
      // Shares of few answers are tied, and gaps are drawn apart from them.
      const drawn = () => Math.round(random.uniform() * 8) / 8;
      const now = practiceBesideOutcome(
        areasOf(7, () => ({ inPlace: drawn(), outcome: random.uniform() })),
        gap,
      );
      const changes = Array.from({ length: 36 }, () => ({ inPlace: drawn(), gap: random.uniform() - 0.5 }));
      const change = changeBesideOutcome(changes, gap, 'a year ago');
      if (now.verdict === 'DIFFERENT' || change.verdict === 'DIFFERENT') claimed += 1;
    }
    // Three standard errors of a share of one in twenty.
    expect(claimed / views).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / views));
    expect(claimed).toBeGreaterThan(0);
  });
});

describe('a change of practice beside a change of the gap', () => {
  it('says whether those that put more in place saw the gap become narrower', () => {
    const changes = Array.from({ length: 12 }, (_, at) => ({ inPlace: at / 20, gap: 0.05 - at / 100 }));
    const { sentence } = changeBesideOutcome(changes, gap, 'July to September 2025');
    expect(sentence).toMatch(
      /^Boards that put more of “Access” in place since July to September 2025 saw the gap between the least deprived fifth and the most deprived fifth in NHS App registration become narrower \(rank correlation −1\.00/,
    );
  });

  it('leaves out areas of which either change is not told', () => {
    const changes = Array.from({ length: 12 }, (_, at) => ({
      inPlace: at % 2 === 0 ? null : at / 20,
      gap: at % 2 === 0 ? at / 100 : null,
    }));
    expect(changeBesideOutcome(changes, gap, 'then').sentence).toContain('cannot be told: 0 boards have both changes');
  });
});
