import { describe, expect, it } from '@jest/globals';
import { changePeriods } from './change-periods.js';
import type { BodyPeriod } from './organisation-source.js';

function period(validFrom: string, validTo: string | null, changes: Partial<BodyPeriod> = {}): BodyPeriod {
  const place = { icbCode: 'QAA', regionCode: 'Y61' };
  return { code: 'ZA1', onsCode: null, type: 'TRUST', name: 'Elm', ...place, validFrom, validTo, ...changes };
}

describe('the periods of a body after a change', () => {
  it('have the new name from the day on, in every later period that had the old one', () => {
    const standing = [period('2020-04-01', '2026-03-31'), period('2026-04-01', null, { icbCode: 'QBB' })];
    const rename = { before: 'Elm', after: 'Oak' };
    expect(changePeriods(standing, { from: '2024-10-01', rename, boards: null })).toEqual([
      period('2020-04-01', '2024-09-30'),
      period('2024-10-01', '2026-03-31', { name: 'Oak' }),
      period('2026-04-01', null, { name: 'Oak', icbCode: 'QBB' }),
    ]);
  });

  it('have the new board from the day on, and keep a board that the source cannot tell', () => {
    const boards = [
      { icbCode: 'QCC', regionCode: 'Y61', from: '2020-04-01', to: '2026-03-31' },
      { icbCode: null, regionCode: 'Y61', from: '2026-04-01', to: null },
    ];
    const standing = [period('2020-04-01', '2026-03-31'), period('2026-04-01', null, { icbCode: 'QBB' })];
    expect(changePeriods(standing, { from: '2024-10-01', rename: null, boards })).toEqual([
      period('2020-04-01', '2024-09-30'),
      period('2024-10-01', '2026-03-31', { icbCode: 'QCC' }),
      period('2026-04-01', null, { icbCode: 'QBB' }),
    ]);
  });

  it('have no board where the source names another region and cannot tell the board', () => {
    const boards = [{ icbCode: null, regionCode: 'Y59', from: '2020-04-01', to: null }];
    expect(changePeriods([period('2020-04-01', null)], { from: '2024-04-01', rename: null, boards })).toEqual([
      period('2020-04-01', '2024-03-31'),
      period('2024-04-01', null, { icbCode: null, regionCode: 'Y59' }),
    ]);
  });

  it('are one where nothing differs any more', () => {
    const standing = [period('2020-04-01', '2024-03-31'), period('2024-04-01', null, { icbCode: 'QBB' })];
    const boards = [{ icbCode: 'QAA', regionCode: 'Y61', from: '2020-04-01', to: null }];
    expect(changePeriods(standing, { from: '2024-04-01', rename: null, boards })).toEqual([period('2020-04-01', null)]);
  });
});
