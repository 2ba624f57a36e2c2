import { describe, expect, it } from '@jest/globals';
import { aHead } from '../testing/a-head.builder.js';
import { progressInWords, regionProgress } from './chase-list.js';
import { defaultQuarter } from './default-quarter.js';
import { statesOf } from './filter-heads.js';

describe('the chase list', () => {
  it('tells in one sentence where the region stands, without zeros', () => {
    const states = [
      { state: 'ACCEPTED', returns: 1 },
      { state: 'NOT_STARTED', returns: 2 },
      { state: 'SIGNED_OFF', returns: 1 },
      { state: 'RETURNED', returns: 1 },
    ] as const;
    expect(progressInWords(regionProgress(states))).toBe(
      '1 of 5 returns are accepted, 1 waits for you, 1 is with the organisation and 2 have not been started.',
    );
    expect(progressInWords(regionProgress([{ state: 'ACCEPTED', returns: 1 }]))).toBe('1 of 1 returns are accepted.');
    expect(progressInWords(regionProgress([]))).toBe('No returns are expected for this quarter.');
  });

  it('asks for the chosen states, and for all where the address made the choice up', () => {
    expect(statesOf('with-you')).toEqual(['SIGNED_OFF']);
    expect(statesOf('with-them')).toEqual(['DRAFT', 'SUBMITTED', 'RETURNED']);
    expect([statesOf(''), statesOf('nonsense'), statesOf('toString')]).toEqual([null, null, null]);
  });
});

describe('defaultQuarter', () => {
  const quarter = (id: string, windowState: 'OPEN' | 'CLOSED' | 'NOT_YET_OPEN') => ({
    ...aHead('DRAFT').quarter,
    id,
    closesOn: '2026-12-31',
    windowState,
  });

  it('is the open one, else the latest that has closed', () => {
    const closed = [
      quarter('2025-26-Q4', 'CLOSED'),
      quarter('2026-27-Q1', 'CLOSED'),
      quarter('2026-27-Q3', 'NOT_YET_OPEN'),
    ];
    expect(defaultQuarter([...closed, quarter('2026-27-Q2', 'OPEN')])).toBe('2026-27-Q2');
    expect(defaultQuarter(closed)).toBe('2026-27-Q1');
    expect(defaultQuarter([])).toBe('');
  });
});
