import { describe, expect, it } from '@jest/globals';
import { breaksOfSeries } from '../comparability/series-breaks.js';
import type { Boundaries } from '../organisations/boundaries.js';
import { quartersUpTo } from '../quarter/quarter-calendar.js';
import { breaksOfLoading, isBreakOfLoading } from './loading-breaks.js';
import type { LoadedSeries } from './loading-breaks.js';

const quarters = quartersUpTo('2026-27-Q2', 8);
const collection = { id: 'c-1', title: 'Standard', source: 'A publisher', regionCodes: ['Y1', 'Y2'] };
const metrics = ['M01', 'M05'];
const stratifiers = ['AGE', 'SEX'] as const;
const areas = ['ENG', 'Y1', 'Y2', 'QA'];

/** Collections of every sort: each series with quarters of its own, chosen by the bits of a seed. */
function generated(seed: number): LoadedSeries[] {
  let state = seed * 2_654_435_761;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  const subjects = [
    { action: 'D2-S2', metric: null, stratifier: null },
    ...metrics.flatMap((metric) => stratifiers.map((stratifier) => ({ action: null, metric, stratifier }))),
  ];
  return subjects
    .flatMap((subject) => areas.map((areaCode) => ({ ...subject, areaCode })))
    .map((series) => ({ ...series, quarters: quarters.filter(() => Math.floor(next() / 65_536) % 3 > 0) }))
    .filter((series) => series.quarters.length > 0 && Math.floor(next() / 65_536) % 4 > 0);
}

/** Where the ledger parts a series of an area. */
function partedAt({ action, metric, stratifier, areaCode }: LoadedSeries, ledger: ReturnType<typeof breaksOfLoading>) {
  const place = { level: 'REGION', areaCode, reading: 'AS_WAS' as Boundaries } as const;
  const found =
    metric !== null && stratifier !== null
      ? breaksOfSeries(ledger, { of: 'METRIC', metric, stratifier, ...place }, quarters)
      : breaksOfSeries(ledger, { of: 'ACTION', action: { code: action ?? '', domain: 'D2' }, ...place }, quarters);
  return new Set(found.map(({ startsIn }) => startsIn));
}

const changesOf = ({ quarters: loaded }: LoadedSeries) =>
  quarters.slice(1).filter((quarter, index) => loaded.includes(quarter) !== loaded.includes(quarters[index] ?? ''));

describe('breaks of loading', () => {
  it('part every series wherever the collection begins or ends in it', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const all = generated(seed);
      const ledger = breaksOfLoading(all, collection);
      for (const series of all) {
        const parted = partedAt(series, ledger);
        for (const quarter of changesOf(series))
          expect([seed, quarter, parted.has(quarter)]).toEqual([seed, quarter, true]);
      }
      expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
    }
  });

  it('part no series of which the collection says nothing, nor an area in which it is not', () => {
    const all: LoadedSeries[] = [
      { action: null, metric: 'M01', stratifier: 'AGE', areaCode: 'Y1', quarters: ['2025-26-Q4'] },
      { action: null, metric: 'M05', stratifier: 'SEX', areaCode: 'Y1', quarters: ['2025-26-Q4'] },
    ];
    const ledger = breaksOfLoading(all, collection);
    const series = { action: null, metric: 'M01', stratifier: 'AGE' as const, areaCode: 'Y1', quarters: [] };
    expect([...partedAt(series, ledger)]).toEqual(['2025-26-Q4', '2026-27-Q1']);
    expect([...partedAt({ ...series, stratifier: 'SEX' }, ledger)]).toEqual([]);
    expect([...partedAt({ ...series, areaCode: 'Y2' }, ledger)]).toEqual([]);
    expect([...partedAt({ ...series, action: 'D2-S2', metric: null, stratifier: null }, ledger)]).toEqual([]);
  });

  it('are two entries where a collection is of all regions, each in words of its own', () => {
    const all = ['ENG', 'Y1', 'Y2'].map((areaCode) => ({
      ...{ action: 'D2-S2', metric: null, stratifier: null, areaCode },
      quarters: ['2025-26-Q3', '2025-26-Q4'],
    }));
    const ledger = breaksOfLoading(all, collection);
    expect(ledger.map(({ title, occursOn, touches }) => [title, occursOn, touches.areaCodes])).toEqual([
      ['“Standard” begins to count', '2025-10-01', null],
      ['“Standard” ends', '2026-04-01', null],
    ]);
    expect(ledger.every(({ id }) => isBreakOfLoading(id, 'c-1') && !isBreakOfLoading(id, 'c-'))).toBe(true);
  });

  it('hold in every area of today, where a collection is of some regions only', () => {
    const ledger = breaksOfLoading(
      [{ action: 'D2-S2', metric: null, stratifier: null, areaCode: 'Y1', quarters: ['2025-26-Q3'] }],
      collection,
    );
    expect(ledger.map(({ touches }) => [touches.areaCodes, touches.readings])).toEqual([
      [['Y1'], ['AS_WAS']],
      [null, ['AS_NOW']],
      [['Y1'], ['AS_WAS']],
      [null, ['AS_NOW']],
    ]);
  });
});
