import { describe, expect, it } from '@jest/globals';
import { markers } from '@monitor/domain';
import { finality } from '../source/finality.js';
import { closedQuarter, openQuarter } from '../testing/answers.builder.js';
import { quarterOptions } from './quarter-options.js';
import { openQuarterOf, settledQuarter } from './settled-quarter.js';

const running = { ...openQuarter, id: '2026-27-Q3', windowState: 'NOT_YET_OPEN' as const };

describe('the quarter to begin with', () => {
  it('is the newest past its deadline, not the one still being filled', () => {
    expect(settledQuarter([running, openQuarter, closedQuarter])?.id).toBe('2026-27-Q1');
    expect(settledQuarter([{ ...openQuarter, windowState: 'LATE' }, closedQuarter])?.id).toBe('2026-27-Q2');
  });

  it('is the open one where there is no other, and none where nothing has opened', () => {
    expect(settledQuarter([running, openQuarter])?.id).toBe('2026-27-Q2');
    expect(settledQuarter([running])).toBeNull();
    expect(openQuarterOf([running, closedQuarter])).toBeNull();
  });
});

describe('quarterOptions', () => {
  it('leaves out a quarter that has no returns yet, and says which one is open', () => {
    expect(quarterOptions([running, openQuarter, closedQuarter], closedQuarter.id).map(({ label }) => label)).toEqual([
      'July to September 2026 (still open)',
      'April to June 2026',
    ]);
  });
});

describe('a quarter that is not there', () => {
  it('is not shown as if another had been chosen', () => {
    expect(quarterOptions([closedQuarter], '2001-02-Q1')[0]).toEqual({
      value: '2001-02-Q1',
      label: 'Choose a quarter',
    });
  });
});

describe('finality', () => {
  it('says provisional with its sign until the window has closed, then final', () => {
    expect(finality(openQuarter)).toEqual({
      text: 'Provisional [p]: returns can be sent and corrected until 31 December 2026.',
      markers: [markers.provisional],
    });
    expect(finality(closedQuarter).text).toMatch(/^Final/);
  });
});
