import { describe, expect, it } from '@jest/globals';
import { aHead } from '../testing/a-head.builder.js';
import { inChaseOrder, progressInWords, regionProgress } from './chase-list.js';
import { defaultQuarter } from './default-quarter.js';
import { matches } from './filter-heads.js';

const heads = [
  aHead('ACCEPTED', {}, 'Brook'),
  aHead('NOT_STARTED', {}, 'Cedar'),
  aHead('SIGNED_OFF', {}, 'Dell'),
  aHead('NOT_STARTED', {}, 'Ash'),
  aHead('RETURNED', {}, 'Elm'),
];

describe('the chase list', () => {
  it('has what waits for the lead first, then who has not begun, by name', () => {
    expect(inChaseOrder(heads).map(({ organisation }) => organisation.name)).toEqual([
      'Dell',
      'Ash',
      'Cedar',
      'Elm',
      'Brook',
    ]);
  });

  it('tells in one sentence where the region stands, without zeros', () => {
    expect(progressInWords(regionProgress(heads))).toBe(
      '1 of 5 returns are accepted, 1 waits for you, 1 is with the organisation and 2 have not been started.',
    );
    expect(progressInWords(regionProgress([aHead('ACCEPTED')]))).toBe('1 of 1 returns are accepted.');
    expect(progressInWords(regionProgress([]))).toBe('No returns are expected for this quarter.');
  });

  it('shows the chosen states, and everything for a choice that the address made up', () => {
    const names = (state: string) => heads.filter((head) => matches(head, { state, type: '' })).length;
    expect([names('with-you'), names('not-started'), names(''), names('nonsense')]).toEqual([1, 2, 5, 5]);
  });
});

describe('defaultQuarter', () => {
  const quarter = (id: string, windowState: 'OPEN' | 'CLOSED' | 'NOT_YET_OPEN') => ({
    ...aHead('DRAFT').quarter,
    id,
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
