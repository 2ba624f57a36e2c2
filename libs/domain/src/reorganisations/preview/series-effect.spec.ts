import { describe, expect, it } from '@jest/globals';
import type { PlacePart, PresentPlace } from '../../organisations/restatement/present-place.js';
import { movedPlaces } from './moved-places.js';
import type { MovedCounts } from './moved-counts.js';
import { seriesEffects } from './series-effect.js';
import { totalsEffect } from './totals-effect.js';

const at = (icbCode: string | null, regionCode: string, parts: PlacePart[] | null = null): PresentPlace => ({
  code: 'X',
  quartersFrom: '-infinity',
  quartersTo: 'infinity',
  icbCode,
  regionCode,
  parts,
  weightsSource: parts === null ? null : 'Invented',
});
const part = (icbCode: string, regionCode: string, from: number, to: number): PlacePart => ({
  icbCode,
  regionCode,
  sharePpm: to - from,
  ranges: [[from, to]],
  groupRanges: {},
});
const counts = (before: PresentPlace, after: PresentPlace): MovedCounts => ({
  metricId: 'M01',
  stratifier: 'SEX',
  quarterId: '2026-27-Q1',
  numerators: [3, 4, 0, 0],
  denominators: [7, 9, 0, 0],
  before,
  after,
});

describe('what becomes of the series of boards', () => {
  it('counts the board that loses and the one that gains', () => {
    expect(seriesEffects([counts(at('A', 'R1'), at('B', 'R1'))])).toEqual([
      { metricId: 'M01', stratifier: 'SEX', quarters: 1, boards: 2, figures: 2, estimated: 0 },
    ]);
  });

  it('leaves out a board whose part stays the same, and a change that others make good', () => {
    const before = at(null, 'R1', [part('A', 'R1', 0, 400_000), part('B', 'R1', 400_000, 1_000_000)]);
    const after = at(null, 'R1', [part('A', 'R1', 0, 400_000), part('C', 'R1', 400_000, 1_000_000)]);
    expect(seriesEffects([counts(before, after)])[0]).toMatchObject({ boards: 2, figures: 2, estimated: 1 });
    expect(seriesEffects([counts(at('A', 'R1'), at('B', 'R1')), counts(at('B', 'R1'), at('A', 'R1'))])).toEqual([]);
  });
});

describe('what becomes of totals', () => {
  it('leaves England the same when a body is divided between regions, and names both regions', () => {
    const divided = at(null, 'R1', [part('A', 'R1', 0, 333_333), part('B', 'R2', 333_333, 1_000_000)]);
    expect(totalsEffect([counts(at('A', 'R1'), divided)])).toEqual({
      regionCodes: ['R1', 'R2'],
      englandBefore: 16,
      englandAfter: 16,
      isEnglandUnchanged: true,
    });
  });

  it('finds England changed where a part is lost', () => {
    const lost = at(null, 'R1', [part('A', 'R1', 0, 500_000)]);
    expect(totalsEffect([counts(at('A', 'R1'), lost)])).toMatchObject({
      regionCodes: ['R1'],
      isEnglandUnchanged: false,
    });
  });
});

describe('places that move', () => {
  const until = (place: PresentPlace, quartersFrom: string, quartersTo: string) => ({
    ...place,
    quartersFrom,
    quartersTo,
  });

  it('are the stretches of quarters in which something counts elsewhere', () => {
    const before = [until(at('A', 'R1'), '-infinity', '2026-03-31'), until(at('B', 'R1'), '2026-04-01', 'infinity')];
    const after = [until(at('B', 'R1'), '-infinity', 'infinity')];
    expect(movedPlaces([{ code: 'X', before, after }]).map((each) => [each.quartersFrom, each.quartersTo])).toEqual([
      ['-infinity', '2026-03-31'],
    ]);
  });

  it('are none of an organisation that counted nowhere before', () => {
    expect(movedPlaces([{ code: 'X', before: [], after: [at('A', 'R1')] }])).toEqual([]);
  });
});
