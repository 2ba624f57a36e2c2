import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commissionerLine, epraccurLine, mappingHeader, practiceLine } from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;
const place = { kind: 'PLACE', group: '26A', name: 'NHS ELM VALE ICB - 26A' };

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

describe('the import of GP practices', () => {
  it('takes the board from the commissioner, never from the fourth column, and the days of the commissioner', async () => {
    await importing.import(commissionerLine());
    const { said } = await importing.import(epraccurLine({ geography: 'QOP' }));
    expect(said).toContain('Read as: GP practices (epraccur). 1 organisation or place.');
    expect(said).toContain('ZP1  Elm Surgery: GP practice, Norfolk and Suffolk, from 1 April 1974');
    expect(await importing.known('ZP1')).toMatchObject([
      { icb: 'QMM', from: '1974-04-01', to: '2026-03-31' },
      { icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
    expect(await importing.memberships('ZP1')).toEqual([{ ...place, from: '2020-04-01', to: null }]);
    expect((await importing.import(epraccurLine({ geography: 'QOP' }))).said).toContain('Nothing to change');
  });

  it('takes a practice before its commissioner, for its region, and places it when the commissioner comes', async () => {
    const { said } = await importing.import(epraccurLine({ commissioner: '99Z' }));
    expect(said).toContain('Board not known today: 1.');
    expect(await importing.known('ZP1')).toMatchObject([{ icb: null, from: '1974-04-01', to: null }]);
    const later = await importing.import(commissionerLine({ code: '99Z' }));
    expect(later.said).toContain('Moved: 1\n  ZP1  Elm Surgery: from East of England (board not known) to Norfolk');
    expect(await importing.known('ZP1')).toMatchObject([
      { icb: 'QMM', from: '1974-04-01', to: '2026-03-31' },
      { icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
  });

  it('follows the region of its own row where its commissioner is known from an older file to lie elsewhere', async () => {
    await importing.import([mappingHeader, practiceLine({ code: 'ZP9', subIcb: '99Z', on: '01Jan2022' })]);
    const moved = epraccurLine({ commissioner: '99Z', region: 'Y60', geography: 'QT1' });
    expect((await importing.import(moved)).said).not.toContain('Refused');
    expect(await importing.known('ZP1')).toMatchObject([{ icb: 'QT1', from: '1974-04-01', to: null }]);
  });

  it('moves a practice from the day on which it joined another commissioner', async () => {
    await importing.import([
      commissionerLine(),
      commissionerLine({ code: '06H', icb: 'QUE', name: 'NHS ASH ICB - 06H' }),
    ]);
    await importing.import(epraccurLine());
    const { said } = await importing.import(epraccurLine({ commissioner: '06H', joined: '20251001' }));
    expect(said).toContain('Moved: 1\n  ZP1  Elm Surgery: from Norfolk and Suffolk to Central East');
    expect(await importing.known('ZP1')).toMatchObject([
      { icb: 'QMM', to: '2025-09-30' },
      { icb: 'QUE', from: '2025-10-01', to: '2026-03-31' },
      { icb: 'S1Y5D', from: '2026-04-01', to: null },
    ]);
    expect(await importing.memberships('ZP1')).toMatchObject([
      { group: '26A', from: '2020-04-01', to: '2025-09-30' },
      { group: '06H', from: '2025-10-01', to: null },
    ]);
  });

  it('takes an opening day before the one since which a practice is known, and not a later one', async () => {
    await importing.import([mappingHeader, practiceLine(), practiceLine({ code: 'ZP2' })]);
    const lines = [epraccurLine(), epraccurLine({ code: 'ZP2', open: '20250401', joined: '20250401' })];
    const { said } = await importing.import(lines);
    expect(said).toContain('Open since an earlier day: 1\n  ZP1  Elm Surgery: since 1 April 1974');
    expect(await importing.known('ZP1')).toMatchObject([
      { icb: 'QMM', from: '1974-04-01', to: '2026-03-31' },
      { icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
    expect((await importing.known('ZP2'))[0]).toMatchObject({ from: '2024-01-01' });
    expect((await importing.reverse('2')).said).toContain('Open since the day known before again: 1\n  ZP1');
  });

  it('closes a practice with its membership, even where its commissioner is not known', async () => {
    await importing.import(commissionerLine());
    await importing.import(epraccurLine());
    const closed = { status: 'C', close: '20260831', commissioner: '99Z', left: '20260831' };
    expect((await importing.import(epraccurLine(closed))).said).toContain('Closed: 1');
    expect((await importing.known('ZP1')).at(-1)).toMatchObject({ icb: 'T6Y0W', to: '2026-08-31' });
  });

  it('sums up what is no GP practice, dormant, proposed, in Wales or long closed, and refuses contradictions', async () => {
    await importing.import(commissionerLine());
    const { said } = await importing.import([
      epraccurLine(),
      epraccurLine({ code: 'ZP2', setting: '10' }),
      epraccurLine({ code: 'ZP3', setting: '0' }),
      epraccurLine({ code: 'ZP4', status: 'D' }),
      epraccurLine({ code: 'ZP5', status: 'P' }),
      epraccurLine({ code: 'ZW1', region: 'W00', commissioner: '7A1' }),
      epraccurLine({ code: 'ZP6', status: 'C', close: '19990331', commissioner: '5AB' }),
      epraccurLine({ code: 'ZX1', status: 'X' }),
      epraccurLine({ code: 'ZX2', status: 'C' }),
      epraccurLine({ code: 'ZX3', close: '20250331' }),
      epraccurLine({ code: 'ZX4', left: '20250331' }),
      epraccurLine({ code: 'ZX5', joined: '20250230' }),
      epraccurLine({ code: 'ZX6', left: '20190331' }),
    ]);
    for (const words of [
      'Added: 1',
      'Left out: 6\n',
      '  2: Not a GP practice (prescribing setting other than 4)',
      '  1: Dormant: sees no patients (status D)',
      '  1: Proposed: not open yet (status P)',
      '  1: In Wales',
      '  1: Closed before 1 July 2022, when the first return was asked for',
      'Refused: 6',
      'line 8, ZX1: Found the status “X”, wanted A, C, D, P.',
      'line 9, ZX2: Found the status C (closed), but no closing day.',
      'line 10, ZX3: Found the status A (active), but that it closed on 31 March 2025.',
      'line 11, ZX4: Found that it left its commissioner on 31 March 2025, and no other commissioner.',
      'line 12, ZX5: Found that it joined its commissioner on “20250230”, wanted yyyymmdd.',
      'line 13, ZX6: Found that it left its commissioner on 2019-03-31, before it joined on 2020-04-01.',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('reads an export with a header, its columns in any order', async () => {
    await importing.import(commissionerLine());
    const { said } = await importing.import([
      'Name,Organisation Code,Prescribing Setting,Status Code,Commissioner,Join Provider/Purchaser Date,Left Provider/Purchaser Date,National Grouping,Open Date,Close Date',
      'ELM SURGERY,ZP1,4,A,26A,2020-04-01,,Y61,01/04/1974,',
    ]);
    expect(said).toContain('Read as: GP practices (epraccur)');
    expect((await importing.known('ZP1'))[0]).toMatchObject({ icb: 'QMM', from: '1974-04-01' });
    expect(await importing.memberships('ZP1')).toEqual([{ ...place, from: '2020-04-01', to: null }]);
  });
});
