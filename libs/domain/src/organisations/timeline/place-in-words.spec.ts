import { describe, expect, it } from '@jest/globals';
import type { PresentPlace } from '../restatement/present-place.js';
import { placeInWords } from './place-in-words.js';
import { shareInWords } from './share-in-words.js';

const names: Record<string, string> = { QA: 'Alder', QB: 'Birch', Y1: 'South East', Y2: 'London' };
const nameOf = (code: string) => names[code] ?? code;

function place(changes: Partial<PresentPlace> = {}): PresentPlace {
  const whole = { icbCode: 'QA', regionCode: 'Y1', parts: null, weightsSource: null };
  return { code: 'ZZ1', quartersFrom: '-infinity', quartersTo: 'infinity', ...whole, ...changes };
}

const part = (icbCode: string | null, sharePpm: number, groupRanges = {}) => {
  return { regionCode: 'Y1', icbCode, sharePpm, ranges: [], groupRanges };
};

describe('where something counts today, in words', () => {
  it('is one board and its region where nothing was divided', () => {
    expect(placeInWords({ place: place(), type: 'PRACTICE', nameOf })).toEqual({
      quarters: 'All quarters',
      statuses: 'Alder, South East',
      people: 'Alder, South East',
      isEstimated: false,
      source: null,
    });
  });

  it('shares out people, the largest part first and marked as estimates, and never statuses', () => {
    const parts = [part('QB', 411_400, { 'DEPRIVATION.IMD1': [] }), part('QA', 588_600)];
    const divided = place({ icbCode: null, parts, weightsSource: 'Census' });
    expect(placeInWords({ place: divided, type: 'ICB', nameOf })).toMatchObject({
      statuses: 'South East only: no board of today holds all of it',
      people: '58.9% to Alder and 41.1% to Birch; equity groups with shares of their own: 1 [e]',
      isEstimated: true,
      source: 'Census',
    });
  });

  it('says why something counts for its region or for England only', () => {
    const inWords = (changes: Partial<PresentPlace>, type: 'PRACTICE' | 'REGION' = 'PRACTICE') =>
      placeInWords({ place: place(changes), type, nameOf }).statuses;
    expect(inWords({ icbCode: null })).toBe('South East only: which board it belongs to is not known');
    expect(inWords({ icbCode: null, regionCode: null })).toBe('England only: no region of today holds all of it');
    expect(inWords({ icbCode: null }, 'REGION')).toBe('South East');
  });

  it('names the quarters it holds for', () => {
    const quarters = (quartersFrom: string, quartersTo: string) =>
      placeInWords({ place: place({ quartersFrom, quartersTo }), type: 'ICB', nameOf }).quarters;
    expect(quarters('-infinity', '2026-03-31')).toBe('Quarters that ended up to 31 March 2026');
    expect(quarters('2026-04-01', 'infinity')).toBe('Quarters that end from 1 April 2026 on');
    expect(quarters('2024-04-01', '2026-03-31')).toBe('Quarters that ended from 1 April 2024 to 31 March 2026');
  });

  it('writes a share with at most two decimals', () => {
    expect([0.5886, 0.182, 1, 0.226277, null].map((share) => shareInWords(share))).toEqual([
      '58.86%',
      '18.2%',
      '100%',
      '22.63%',
      'a part of unknown size',
    ]);
  });
});
