import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { membershipsHeader, trustLine } from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;

beforeEach(async () => {
  importing = await Importing.open();
  await importing.import([trustLine(), trustLine({ code: 'ZA2' })]);
});
afterEach(() => importing.close());

const collaborative = { kind: 'COLLABORATIVE', group: 'ZC1', name: 'Elm Collaborative' };

describe('the import of memberships', () => {
  it('records collaboratives and peer groups, several at a time, and nothing twice', async () => {
    const file = [
      membershipsHeader,
      'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,',
      'ZA1,collaborative,ZC2,Oak Collaborative,2025-04-01,2025-12-31',
      'ZA1,Peer group,ZG1,Small acute trusts,2024-04-01,',
    ];
    const { said } = await importing.import(file);
    expect(said).toContain('Read as: Memberships of groups. 3 memberships.');
    expect(said).toContain('Memberships of 1 organisation:\n  Provider collaborative: 2 begin\n  Peer group: 1 begin');
    expect(await importing.memberships('ZA1')).toEqual([
      { ...collaborative, from: '2024-04-01', to: null },
      { ...collaborative, group: 'ZC2', name: 'Oak Collaborative', from: '2025-04-01', to: '2025-12-31' },
      { kind: 'PEER_GROUP', group: 'ZG1', name: 'Small acute trusts', from: '2024-04-01', to: null },
    ]);
    expect((await importing.import(file)).said).toContain('Nothing to change');
    const sources = await importing.database.query(
      `SELECT DISTINCT import.id, import.source FROM organisation_membership JOIN ods_import import ON import.id = import_id`,
    );
    expect(sources).toEqual([{ id: '2', source: 'memberships' }]);
  });

  it('ends a membership, and keeps the row that knew no end', async () => {
    await importing.import([membershipsHeader, 'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,']);
    const ended = 'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,2026-03-31';
    const { said } = await importing.import([membershipsHeader, ended]);
    expect(said).toContain('Provider collaborative: 1 end');
    expect(await importing.memberships('ZA1')).toEqual([{ ...collaborative, from: '2024-04-01', to: '2026-03-31' }]);
    const all = await importing.database.query(
      'SELECT superseded_by AS by FROM organisation_membership ORDER BY recorded_at',
    );
    expect(all).toEqual([{ by: '3' }, { by: null }]);
  });

  it('keeps lines whose member or group another file tells, and takes them over when it comes', async () => {
    const { said } = await importing.import([
      membershipsHeader,
      'ZA9,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,',
      'ZA1,PCN,ZN1,Elm network,2024-04-01,',
    ]);
    expect(said).toContain('Kept for files that come later: 2 lines');
    expect(said).toContain('  1: The member is not known yet: the file that lists it tells the rest (ZA9)');
    expect(said).toContain('  1: The primary care network is not known yet');
    expect(said).toContain(
      'Imported as number 2: Nothing to change today; what the file says is kept for files that come later.',
    );
    await importing.import(trustLine({ code: 'ZA9' }));
    expect(await importing.memberships('ZA9')).toEqual([{ ...collaborative, from: '2024-04-01', to: null }]);
  });

  it('refuses lines with the reason, and ends with 2 where nothing else is in the file', async () => {
    const { said, code } = await importing.import([
      membershipsHeader,
      'ZA1,CLUB,ZC1,Elm Collaborative,2024-04-01,',
      'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-02-30,',
      'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,2023-04-01',
      'ZA1,PCN,ZA2,Elm network,2024-04-01,',
      'ZA1,COLLABORATIVE,,Elm Collaborative,2024-04-01,',
    ]);
    for (const words of [
      'line 2, ZA1: Found the kind “CLUB”, wanted PLACE, PCN, COLLABORATIVE, PEER_GROUP.',
      'line 3, ZA1: Found the first day “2024-02-30”',
      'line 4, ZA1: Found the last day 2023-04-01 before the first, 2024-04-01.',
      'line 5, ZA1: Found the group “ZA2”, which is not known as a primary care network.',
      'line 6, ZA1: Found no member, no group or no name of the group.',
      'Nothing was imported: 5 lines were refused, for the reasons above',
    ]) {
      expect(said).toContain(words);
    }
    expect(code).toBe(2);
    expect(await importing.list()).not.toContain('memberships');
    const twoNames = [
      'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,',
      'ZA2,COLLABORATIVE,ZC1,Oak Collaborative,2024-04-01,',
    ];
    expect((await importing.import([membershipsHeader, ...twoNames])).said).toContain(
      'line 3, ZA2: Found the name “Oak Collaborative” of the group “ZC1”, which line 2 calls “Elm Collaborative”.',
    );
    await expect(importing.import(['MEMBER_CODE,KIND,GROUP_CODE,GROUP_NAME', 'ZA1,PCN,ZN1,Elm'])).rejects.toThrow(
      'Found a header without VALID_FROM, VALID_TO',
    );
  });
});
