import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { trustLine } from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

describe('the import of NHS trusts', () => {
  it('adds trusts, follows a merger of boards, and changes nothing the second time', async () => {
    const { said } = await importing.import(trustLine());
    expect(said).toContain('Read as: NHS trusts (etr). 1 organisation or place.');
    expect(said).toContain('ZA1  Alder Vale NHS Trust: NHS trust, Norfolk and Suffolk, from 1 April 2001');
    const name = 'ALDER VALE NHS TRUST';
    expect(await importing.known('ZA1')).toEqual([
      { name, icb: 'QMM', from: '2001-04-01', to: '2026-03-31' },
      { name, icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
    expect((await importing.import(trustLine())).said).toMatch(/Nothing to change: .* This file was imported on /);
    expect(await importing.list()).toMatch(/^ {3}1 {2}[0-9]+ [A-Z][a-z]+ [0-9]{4} {2}etr: 1 added$/);
  });

  it('does not guess the part of a divided board, and keeps the part that becomes known', async () => {
    const { said } = await importing.import(trustLine({ icb: 'QM7' }));
    expect(said).toContain('Board not known today: 1.');
    expect(await importing.known('ZA1')).toMatchObject([
      { icb: 'QM7', to: '2026-03-31' },
      { icb: null, to: null },
    ]);
    await importing.import(trustLine({ icb: 'S1Y5D' }), { effectiveOn: '2026-04-01' });
    expect((await importing.import(trustLine({ icb: 'QM7' }))).said).toContain('Nothing to change');
    expect((await importing.known('ZA1')).at(-1)).toMatchObject({ icb: 'S1Y5D', from: '2026-04-01', to: null });
  });

  it('closes, moves and renames from the day given, and keeps the history', async () => {
    await importing.import([trustLine(), trustLine({ code: 'ZA2' }), trustLine({ code: 'ZA3' })]);
    const changed = [
      trustLine({ name: 'ALDER HILL NHS TRUST' }),
      trustLine({ code: 'ZA2', icb: 'QUE' }),
      trustLine({ code: 'ZA3', close: '20260930' }),
    ];
    const { said } = await importing.import(changed, { effectiveOn: '2026-10-01' });
    expect(said).toContain('Renamed: 1\n  ZA1  Alder Hill NHS Trust: before: Alder Vale NHS Trust');
    expect(said).toContain('Moved: 1\n  ZA2  Alder Vale NHS Trust: from Norfolk and Suffolk to Central East');
    expect(said).toContain('Closed: 1\n  ZA3  Alder Vale NHS Trust: until 30 September 2026');
    expect(said).toContain('Closed without a successor: 1. What they reported stays where it was');
    expect(await importing.known('ZA2')).toMatchObject([
      { icb: 'QMM', to: '2026-03-31' },
      { icb: 'T6Y0W', to: '2026-09-30' },
      { icb: 'S1Y5D', from: '2026-10-01', to: null },
    ]);
    expect((await importing.known('ZA3')).at(-1)).toMatchObject({ icb: 'T6Y0W', to: '2026-09-30' });
    const again = await importing.import(changed, { effectiveOn: '2026-10-01' });
    expect(again.said).toContain('Nothing to change');
  });

  it('follows a move of years ago through what has happened to its board since', async () => {
    await importing.import(trustLine());
    await importing.import(trustLine({ icb: 'QUE' }), { effectiveOn: '2024-10-01' });
    expect(await importing.known('ZA1')).toMatchObject([
      { icb: 'QMM', to: '2024-09-30' },
      { icb: 'QUE', from: '2024-10-01', to: '2026-03-31' },
      { icb: 'S1Y5D', from: '2026-04-01', to: null },
    ]);
  });

  it('leaves a trust in a board that only gave up a part, and follows one that was succeeded into another region', async () => {
    await importing.import(trustLine({ region: 'Y62', icb: 'QOP' }));
    await importing.database.query(
      `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, weight, source) VALUES
       ('QOP', 'QWO', '2026-07-01', 'BOUNDARY_CHANGE', 0.1, 'test'), ('QE1', 'QWO', '2026-07-01', 'MERGER', 1, 'test')`,
    );
    const lines = [
      trustLine({ region: 'Y62', icb: 'QOP' }),
      trustLine({ code: 'ZA2', region: 'Y62', icb: 'QE1', open: '20250401' }),
    ];
    expect((await importing.import(lines)).said).not.toContain('Moved');
    expect(await importing.known('ZA1')).toMatchObject([{ icb: 'QOP', to: null }]);
    expect(await importing.known('ZA2')).toMatchObject([{ icb: 'QE1' }, { icb: 'QWO', from: '2026-07-01', to: null }]);
    const regions = await importing.database.query(
      `SELECT region_code AS region FROM organisation_period WHERE code = 'ZA2' ORDER BY valid_from`,
    );
    expect(regions).toEqual([{ region: 'Y62' }, { region: 'Y63' }]);
    expect((await importing.import(lines)).said).toContain('Nothing to change');
  });

  it('opens again what was closed by mistake, and apart from that what opened anew', async () => {
    await importing.import([trustLine({ close: '20251231' }), trustLine({ code: 'ZA2', close: '20251231' })]);
    const { said } = await importing.import([trustLine(), trustLine({ code: 'ZA2', open: '20260601' })]);
    expect(said).toContain('Open again: 2');
    expect(said).not.toContain('Moved');
    expect(await importing.known('ZA1')).toMatchObject([
      { icb: 'QMM', from: '2001-04-01', to: '2026-03-31' },
      { icb: 'T6Y0W', from: '2026-04-01', to: null },
    ]);
    expect(await importing.known('ZA2')).toMatchObject([{ to: '2025-12-31' }, { from: '2026-06-01', to: null }]);
  });

  it('does not undo a succession that is known, and says who succeeded', async () => {
    await importing.import([trustLine({ close: '20260630' }), trustLine({ code: 'ZA2' })]);
    await importing.database.query(
      `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, weight, source)
       VALUES ('ZA1', 'ZA2', '2026-07-01', 'MERGER', 1, 'test')`,
    );
    const { said } = await importing.import(trustLine());
    expect(said).toContain(
      'line 1, ZA1: Found it open, but it is known to have closed on 30 June 2026 and to have been succeeded by ZA2.',
    );
    const agreeing = await importing.import(trustLine({ close: '20260630' }));
    expect(agreeing.said).toContain('Nothing to change');
    expect((await importing.known('ZA1')).at(-1)).toMatchObject({ to: '2026-06-30' });
  });

  it('takes nothing over for an invented organisation', async () => {
    await importing.import(trustLine());
    await importing.database.query(`UPDATE organisation_period SET is_invented = true WHERE code = 'ZA1'`);
    const { said } = await importing.import(trustLine({ name: 'OAK NHS TRUST' }));
    expect(said).toContain('line 1, ZA1: The code belongs to an invented organisation of the demonstration data.');
  });

  it('leaves a trust open that the file does not name, and says so', async () => {
    await importing.import([trustLine(), trustLine({ code: 'ZA2' })]);
    expect((await importing.import(trustLine())).said).toContain('Not in the file, left open: 1');
  });

  it('refuses single lines with their number and the reason, and takes the others', async () => {
    const lines = [
      trustLine(),
      '',
      trustLine({ code: 'ZW1', region: 'W00', icb: 'Q99' }),
      trustLine({ code: 'ZA2', icb: 'QXX' }),
      trustLine({ code: 'ZA3', icb: 'QOP' }),
      trustLine({ code: 'ZA4', open: '20230230' }),
      trustLine({ code: 'ZA5', close: '19990101' }),
      trustLine(),
      trustLine({ code: 'ZA6', close: '99991231' }),
      trustLine({ code: 'ZA7' }).replace('"AL1 1AA",', ''),
    ];
    const { said } = await importing.import(lines.join('\r\n'));
    for (const words of [
      'Added: 1',
      'Refused: 8',
      'line 3, ZW1: Found the region “W00”, which is not one of the regions of England.',
      'line 4, ZA2: Found the integrated care board “QXX”, which is not known.',
      'line 5, ZA3: Found the board “QOP” in the region “Y61”, but it belongs to “Y62”.',
      'line 6, ZA4: Found the opening day “20230230”, wanted a day as yyyymmdd.',
      'line 7, ZA5: Found that it closed on 1999-01-01, before it opened on 2001-04-01.',
      'line 8, ZA1: The code was listed before, on line 1.',
      'line 9, ZA6: Found the closing day “99991231”, wanted a day as yyyymmdd.',
      'line 10, ZA7: Found 26 columns, wanted 27.',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('shows without changing on a dry run, and changes nothing without a yes', async () => {
    const dryRun = await importing.import(trustLine(), { dryRun: true });
    expect(dryRun.said).toContain('Dry run: nothing was changed.');
    const { said, asked } = await importing.import(trustLine(), { yes: false });
    expect(asked).toEqual(['Apply this to 1 organisation or place?']);
    expect(said).toContain('Nothing was changed.');
    expect(await importing.known('ZA1')).toEqual([]);
    expect(await importing.list()).toBe('Nothing was imported yet.');
  });

  it('brings where trusts count today up to date', async () => {
    await importing.import(trustLine());
    await importing.import(trustLine({ icb: 'QUE' }), { effectiveOn: '2026-10-01' });
    expect(
      await importing.database.query(
        `SELECT icb_code AS icb, region_code AS region FROM present_place WHERE code = 'ZA1' AND superseded_at IS NULL`,
      ),
    ).toEqual([{ icb: 'S1Y5D', region: 'Y61' }]);
  });
});
