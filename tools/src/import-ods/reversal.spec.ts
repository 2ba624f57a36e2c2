import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mappingHeader, membershipsHeader, practiceLine, trustLine } from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;
const trusts = [trustLine(), trustLine({ code: 'ZA2' })];
const mapping = [mappingHeader, practiceLine(), practiceLine({ code: 'ZP2', icb: 'QJG', subIcb: '06T' })];

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

describe('the reversal of an import', () => {
  it('is kept with who did it, as the import is: in the record of imports and in the audit trail', async () => {
    await importing.import(trusts);
    await importing.reverse('1');
    const by = 'Sam Lee, account ops@server (OPERATOR)';
    expect(await importing.database.query('SELECT imported_by AS by FROM ods_import ORDER BY id')).toEqual([
      { by },
      { by },
    ]);
    const events = await importing.database.query<{ kind: string; subject: string; acting: string }>(
      'SELECT kind, subject, acting FROM audit_event ORDER BY id',
    );
    expect(events.filter(({ acting }) => acting === by)).toEqual([
      { kind: 'IMPORT_APPLIED', subject: 'import 1: etr', acting: by },
      { kind: 'PLACES_MOVED', subject: expect.stringMatching(/^[0-9]+ organisations: /), acting: by },
      { kind: 'IMPORT_REVERSED', subject: 'import 1, by import 2', acting: by },
      { kind: 'PLACES_MOVED', subject: '2 organisations: ZA1 ZA2', acting: by },
    ]);
  });

  it('gives the same known state when a file is imported twice, reversed and imported again', async () => {
    await importing.import(trusts);
    const before = await importing.digest();
    await importing.import(mapping);
    const after = await importing.digest();
    await importing.import(mapping);
    expect(await importing.digest()).toBe(after);
    const { said } = await importing.reverse('2');
    expect(said).toContain('No longer known: 5\n');
    expect(said).toContain('  Place: 2 end\n  Primary care network: 2 end');
    expect(said).toContain('Reversed import 2; the reversal is number 3.');
    expect(await importing.digest()).toBe(before);
    await importing.import(mapping);
    expect(await importing.digest()).toBe(after);
  });

  it('records again what the import had superseded, edits nothing, and is an import of its own', async () => {
    await importing.import(trusts);
    const before = await importing.digest();
    await importing.import(
      [trustLine({ name: 'OAK NHS TRUST' }), trustLine({ code: 'ZA2', close: '20260930' }), trustLine({ code: 'ZA3' })],
      { effectiveOn: '2026-10-01' },
    );
    const { said } = await importing.reverse('2');
    for (const words of [
      'No longer known: 1\n  ZA3',
      'Open again: 1\n  ZA2',
      'Called as before again: 1\n  ZA1  Alder Vale NHS Trust',
    ]) {
      expect(said).toContain(words);
    }
    expect(await importing.digest()).toBe(before);
    const rows = await importing.database.query(
      `SELECT import_id AS "from", superseded_by AS by FROM organisation_period
       WHERE code = 'ZA2' AND valid_from = '2026-04-01' ORDER BY recorded_at`,
    );
    expect(rows).toEqual([
      { from: '1', by: '2' },
      { from: '2', by: '3' },
      { from: '3', by: null },
    ]);
    expect(await importing.list()).toMatch(
      /etr: 1 added, 1 closed, 1 renamed; reversed by 3\n.*reversal of import 2 \(etr\): 1 open again, 1 renamed, 1 no longer known$/,
    );
  });

  it('takes back imports one after the other, the latest first', async () => {
    await importing.import(trusts);
    const first = await importing.digest();
    await importing.import(trustLine({ name: 'OAK NHS TRUST' }));
    await expect(importing.reverse('1')).rejects.toThrow(
      'a later import or a reorganisation has since changed what import 1 recorded: ZA1. Reverse the later imports first',
    );
    await importing.reverse('2');
    expect(await importing.digest()).toBe(first);
    expect((await importing.reverse('1')).said).toContain('No longer known: 2');
    expect(await importing.known('ZA1')).toEqual([]);
  });

  it('refuses, with the codes, where memberships or something else have changed since', async () => {
    await importing.import(trusts);
    await importing.import([membershipsHeader, 'ZA1,COLLABORATIVE,ZC1,Elm,2024-04-01,']);
    await importing.import([membershipsHeader, 'ZA1,COLLABORATIVE,ZC1,Elm,2024-04-01,2026-03-31']);
    await expect(importing.reverse('2')).rejects.toThrow('has since changed memberships that import 2 recorded: ZA1');
    await importing.database.query(
      `UPDATE organisation_period SET superseded_at = clock_timestamp() WHERE code = 'ZA2' AND valid_to IS NULL`,
    );
    await expect(importing.reverse('1')).rejects.toThrow('what import 1 recorded: ZA2');
  });

  it.each([
    [
      'a reorganisation names it',
      `INSERT INTO succession (predecessor_code, successor_code, effective_on, type, weight, source)
       VALUES ('ZA1', 'ZA2', '2027-04-01', 'MERGER', 1, 'test')`,
      'ZA1 (a reorganisation names it), ZA2 (a reorganisation names it)',
    ],
    [
      'it has a return',
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, region_code, catalogue_version, state)
       VALUES ('ZA1', '2025-26-Q1', 'TRUST', 'Y61', 1, 'DRAFT')`,
      'ZA1 (it has a return)',
    ],
  ])('keeps an organisation on which something stands: %s', async (_title, arrange, words) => {
    await importing.import(trusts);
    await importing.database.query(arrange);
    await expect(importing.reverse('1')).rejects.toThrow(`something stands on them: ${words}.`);
    expect(await importing.known('ZA1')).toHaveLength(2);
  });

  it('refuses a number that is none, a reversal, and a second reversal', async () => {
    await importing.import(trusts);
    await expect(importing.reverse('7')).rejects.toThrow('There is no import 7. --list shows the imports');
    await importing.reverse('1');
    await expect(importing.reverse('1')).rejects.toThrow(/Import 1 was reversed already, on .* \(2\)\./);
    await expect(importing.reverse('2')).rejects.toThrow('Import 2 is itself a reversal, of import 1.');
  });

  it('shows without changing on a dry run, and changes nothing without a yes', async () => {
    await importing.import(trusts);
    const before = await importing.digest();
    expect((await importing.reverse('1', { dryRun: true })).said).toContain('Dry run: nothing was changed.');
    const { said, asked } = await importing.reverse('1', { yes: false });
    expect(asked).toEqual(['Reverse import 1?']);
    expect(said).toContain('Nothing was changed.');
    expect(await importing.digest()).toBe(before);
  });
});
