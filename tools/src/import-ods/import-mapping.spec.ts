import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { epraccurLine, mappingHeader, practiceLine } from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

describe('the import of the practice mapping', () => {
  it('adds practices, networks and places; divides a divided board by sub-ICB location', async () => {
    const lines = [
      practiceLine(),
      practiceLine({ code: 'ZP2', icb: 'QJG', subIcb: '06T' }),
      practiceLine({ code: 'ZP3', icb: 'QJG', subIcb: '06T' }),
      practiceLine({ code: 'ZP4', pcn: 'U' }),
    ];
    const { said } = await importing.import([mappingHeader, ...lines]);
    expect(said).toContain(
      'Added: 7\n  26A  An area: Place (sub-ICB location), Norfolk and Suffolk, from 1 January 2024',
    );
    expect(said).toContain('ZN1  Network of Elm: Primary care network, Essex, from 1 January 2024');
    expect(said).toContain('Memberships of 4 organisations:\n  Place: 4 begin\n  Primary care network: 3 begin');
    expect(await importing.known('ZP2')).toMatchObject([{ icb: 'QJG' }, { icb: 'D7T5G', from: '2026-04-01' }]);
    expect(await importing.known('U')).toEqual([]);
    expect(
      await importing.database.query(
        `SELECT ons_code AS ons, icb_code AS icb, valid_from::text AS "from" FROM place_period WHERE code = '06T' ORDER BY 3`,
      ),
    ).toEqual([
      { ons: 'E38000001', icb: 'QJG', from: '2024-01-01' },
      { ons: 'E38000001', icb: 'D7T5G', from: '2026-04-01' },
    ]);
  });

  it('records the network and the place of a practice, and changes of them from the next extract', async () => {
    await importing.import([mappingHeader, practiceLine(), practiceLine({ code: 'ZP2', pcn: 'ZN2' })]);
    const april = [
      practiceLine({ on: '01Apr2024', pcn: 'ZN2' }),
      practiceLine({ code: 'ZP2', pcn: 'U', on: '01Apr2024' }),
    ];
    const { said } = await importing.import([mappingHeader, ...april]);
    expect(said).toContain('Memberships of 2 organisations:\n  Primary care network: 1 begin, 2 end');
    const group = { kind: 'PCN', name: 'NETWORK OF ELM' };
    expect((await importing.memberships('ZP1')).filter(({ kind }) => kind === 'PCN')).toEqual([
      { ...group, group: 'ZN1', from: '2024-01-01', to: '2024-03-31' },
      { ...group, group: 'ZN2', from: '2024-04-01', to: null },
    ]);
    expect(await importing.memberships('ZP2')).toMatchObject([
      { kind: 'PCN', group: 'ZN2', to: '2024-03-31' },
      { kind: 'PLACE', group: '26A', from: '2024-01-01', to: null },
    ]);
    const superseded = await importing.database.query(
      `SELECT count(*)::int AS n FROM organisation_membership WHERE superseded_at IS NOT NULL AND superseded_by = 2`,
    );
    expect(superseded).toEqual([{ n: 2 }]);
    expect((await importing.import([mappingHeader, ...april])).said).toContain('Nothing to change');
  });

  it('closes a practice that a later extract no longer lists, with its memberships, and asks before an older extract', async () => {
    const january = [mappingHeader, practiceLine(), practiceLine({ code: 'ZP2' })];
    const april = [mappingHeader, practiceLine({ on: '01Apr2024' })];
    await importing.import(january);
    expect((await importing.import(april)).said).toContain('Closed: 1\n  ZP2  Elm Surgery: until 31 March 2024');
    expect((await importing.known('ZP2')).at(-1)).toMatchObject({ to: '2024-03-31' });
    expect(await importing.memberships('ZP2')).toMatchObject([{ to: '2024-03-31' }, { to: '2024-03-31' }]);
    const older = [mappingHeader, practiceLine({ on: '01Dec2023' }), practiceLine({ code: 'ZP3', on: '01Dec2023' })];
    const { said, asked } = await importing.import(older, { yes: false });
    expect(said).toContain('This file is of 1 December 2023, but one of 1 April 2024 was imported already.');
    expect(asked[0]).toMatch(/^This file is older than one that was imported already. Apply this to /);
    await importing.import(older);
    expect((await importing.known('ZP3')).at(-1)).toMatchObject({ to: '2023-12-31' });
    expect((await importing.known('ZP2')).at(-1)).toMatchObject({ to: '2024-03-31' });
    expect((await importing.import(january)).said).toContain('Nothing to change');
  });

  it('lets the newer file hold, and adds what only the older one knows, where a newer file of practices was imported', async () => {
    await importing.import([mappingHeader, practiceLine()]);
    await importing.import(epraccurLine({ name: 'OAK SURGERY' }));
    const february = [practiceLine({ on: '01Feb2024' }), practiceLine({ code: 'ZP2', on: '01Feb2024' })];
    const { said } = await importing.import([mappingHeader, ...february]);
    expect(said).toContain('Added: 1\n  ZP2');
    expect(said).not.toContain('Renamed');
    expect((await importing.known('ZP1')).at(-1)).toMatchObject({ name: 'OAK SURGERY' });
  });
});
