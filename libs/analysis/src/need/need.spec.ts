import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocationNeed } from './location-need.js';
import { needBesidePractice } from './need-beside-practice.js';
import type { PracticeOfBoard } from './need-beside-practice.js';
import { needOfBoards } from './need-of-boards.js';

const nobody = () => undefined;

const location = fc.record({
  boardCode: fc.constantFrom('B1', 'B2', 'B3'),
  smallAreas: fc.integer({ min: 1, max: 400 }),
  meanScore: fc.double({ min: 0, max: 10, noNaN: true }),
  atRisk: fc.double({ min: 0, max: 1, noNaN: true }),
});
const locations = fc.array(location, { minLength: 1, maxLength: 30 }).map((each) =>
  each.map(({ boardCode, smallAreas, meanScore, atRisk }, index): LocationNeed => ({
    ...{ locationCode: `L${index}`, boardCode, smallAreas },
    scoreSum: meanScore * smallAreas,
    mostAtRisk: Math.floor(atRisk * smallAreas),
  })),
);
const merged = { predecessorCode: 'B1', successorCode: 'N1', weight: 1 };

const sumOf = (needs: Map<string, { smallAreas: number; meanScore: number }>) =>
  [...needs.values()].reduce((sum, { smallAreas, meanScore }) => sum + smallAreas * meanScore, 0);

describe('the need of boards', () => {
  it('is the mean over their small areas, each counted once, and lies between those of its places', () => {
    fc.assert(
      fc.property(locations, (all) => {
        for (const [code, need] of needOfBoards(all, [], nobody)) {
          const own = all.filter(({ boardCode }) => boardCode === code);
          const areas = own.reduce((sum, { smallAreas }) => sum + smallAreas, 0);
          expect(need.smallAreas).toBe(areas);
          expect(need.meanScore).toBeCloseTo(own.reduce((sum, { scoreSum }) => sum + scoreSum, 0) / areas, 9);
          const means = own.map(({ scoreSum, smallAreas }) => scoreSum / smallAreas);
          expect(need.meanScore).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
          expect(need.meanScore).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
          expect(need.mostAtRiskShare).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('goes nowhere else and is lost nowhere when boards merge or are divided', () => {
    fc.assert(
      fc.property(locations, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (all, weight) => {
        const divided = [
          { predecessorCode: 'B2', successorCode: 'N1', weight },
          { predecessorCode: 'B2', successorCode: 'N2', weight: 1 - weight },
        ];
        const before = needOfBoards(all, [], nobody);
        const after = needOfBoards(all, [merged, ...divided], (code) => (code === 'L0' ? 'N2' : undefined));
        expect(after.has('B1') || after.has('B2')).toBe(false);
        expect(sumOf(after)).toBeCloseTo(sumOf(before), 6);
      }),
    );
  });

  it('takes a place whole to the board that took it over, and shares out one that was divided itself', () => {
    const place = { boardCode: 'B2', smallAreas: 10, scoreSum: 50, mostAtRisk: 2 };
    const divided = [
      { predecessorCode: 'B2', successorCode: 'N1', weight: 0.25 },
      { predecessorCode: 'B2', successorCode: 'N2', weight: 0.75 },
    ];
    const whole = needOfBoards([{ ...place, locationCode: 'W' }], divided, () => 'N2');
    expect([...whole]).toEqual([['N2', { meanScore: 5, mostAtRiskShare: 0.2, smallAreas: 10, isSharedOut: false }]]);
    const shared = needOfBoards([{ ...place, locationCode: 'S' }], divided, nobody);
    expect(shared.get('N1')).toEqual({ meanScore: 5, mostAtRiskShare: 0.2, smallAreas: 2.5, isSharedOut: true });
  });
});

const names = { areas: new Map([['B0', 'Northmere']]), column: 'Access' };
const boardsOf = (count: number, of: (index: number) => Partial<PracticeOfBoard>): PracticeOfBoard[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ code: `B${index}`, need: count - index, inPlace: 0.5, organisations: 40 },
    ...of(index),
  }));

describe('need beside practice', () => {
  it('says which way the two go together, and never that one makes the other', () => {
    const falling = boardsOf(20, (index) => ({ inPlace: 0.2 + index / 40 }));
    const { finding } = needBesidePractice(falling, 0.45, names);
    expect(finding.verdict).toBe('DIFFERENT');
    expect(finding.sentence).toContain('Boards with more need have less of “Access” in place (rank correlation −1.00');
    expect(finding.sentence).toContain('that one makes the other is not said');
  });

  it('names the boards of the highest need that have less in place than England beyond chance, and no others', () => {
    const boards = boardsOf(12, (index) => ({ inPlace: index === 0 ? 0.1 : index === 11 ? 0.05 : 0.5 }));
    const { finding, standings } = needBesidePractice(boards, 0.5, names);
    expect(finding.subjects).toEqual(['B0']);
    expect(standings.get('B11')).toBe('NOT_HIGH_NEED');
    expect(finding.sentence).toContain('Northmere has less in place than England (50%) beyond chance');
  });

  it('judges no board of fewer than five organisations, and none without a score', () => {
    const boards = boardsOf(12, (index) => ({ inPlace: 0, organisations: 4, need: index === 1 ? null : 12 - index }));
    const { finding, standings } = needBesidePractice(boards, 0.9, names);
    expect(finding.subjects).toEqual([]);
    expect(standings.get('B0')).toBe('NOT_JUDGED');
    expect(finding.sentence).toContain('cannot be told: 0 boards have enough organisations');
  });

  it('claims anything, a correlation or a board, in at most one of twenty views without a difference', () => {
    let [together, named, either] = [0, 0, 0];
    let seed = 1;
    const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const views = 1_000;
    for (let view = 0; view < views; view += 1) {
      const boards = boardsOf(36, () => {
        const answers = Array.from({ length: 12 }, draw).filter((each) => each < 0.5).length;
        return { need: draw(), inPlace: answers / 12, organisations: 12 };
      });
      const { finding } = needBesidePractice(boards, 0.5, names);
      if (finding.verdict === 'DIFFERENT') together += 1;
      if (finding.subjects.length > 0) named += 1;
      if (finding.verdict === 'DIFFERENT' || finding.subjects.length > 0) either += 1;
    }
    // Three standard errors of a share of one in twenty.
    expect(either / views).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / views));
    expect(together).toBeGreaterThan(0);
    expect(named).toBeLessThanOrEqual(either);
  });
});
