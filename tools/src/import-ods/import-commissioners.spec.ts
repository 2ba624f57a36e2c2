import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commissionerLine, trustLine } from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

let importing: Importing;

beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

function places(code: string) {
  return importing.database.query(
    `SELECT name, icb_code AS icb, valid_from::text AS "from", valid_to::text AS "to"
     FROM place_period WHERE code = $1 AND superseded_at IS NULL ORDER BY valid_from`,
    [code],
  );
}

const board = (code: string, name: string) => commissionerLine({ code, name, icb: code });

describe('the import of commissioners', () => {
  it('takes sub-ICB locations as places, with their boards over time, and leaves hubs out', async () => {
    const { said } = await importing.import([
      commissionerLine(),
      commissionerLine({ code: '06T', icb: 'QJG', name: 'NHS ASH ICB - 06T' }),
      commissionerLine({ code: '13Q', name: 'COMMISSIONING HUB', subType: 'H' }),
      commissionerLine({ code: '03V', name: 'NHS OAK CCG', close: '20200331', open: '20130401' }),
    ]);
    expect(said).toContain('Read as: Commissioners (eccg). 4 organisations and places.');
    expect(said).toContain('Added: 2\n  26A  NHS Elm Vale ICB - 26A: Place (sub-ICB location), Norfolk and Suffolk');
    expect(said).toContain('  1: Not a sub-ICB location (sub-type other than C or RO319)');
    expect(said).toContain('  1: Closed before 1 July 2022');
    expect(await places('06T')).toMatchObject([
      { icb: 'QJG', to: '2026-03-31' },
      { icb: 'D7T5G', from: '2026-04-01', to: null },
    ]);
    expect(await importing.known('26A')).toEqual([]);
  });

  it('compares boards with those that are known and adds none', async () => {
    const { said } = await importing.import(
      [
        commissionerLine(),
        board('QWO', 'NHS WEST YORKSHIRE INTEGRATED CARE BOARD'),
        board('QXZ', 'NHS ELM VALE INTEGRATED CARE BOARD'),
        board('QMM', 'NHS NORFOLK AND WAVENEY INTEGRATED CARE BOARD'),
        board('QF7', 'NHS ASH INTEGRATED CARE BOARD'),
      ],
      { all: true },
    );
    expect(said).toContain('Boards are changed by a reorganisation, not by an import.');
    expect(said).toContain('  QXZ NHS ELM VALE INTEGRATED CARE BOARD is not known. It is not added.');
    expect(said).toContain(
      'QMM NHS NORFOLK AND WAVENEY INTEGRATED CARE BOARD is open in the file, and known to have closed',
    );
    expect(said).toContain('  QF7 is called “NHS ASH INTEGRATED CARE BOARD”, and known as “NHS South Yorkshire');
    expect(said).toContain('  QJK NHS Devon Integrated Care Board is known and open, and not in the file.');
    expect(said).not.toContain('QWO');
    expect(await importing.known('QXZ')).toEqual([]);
  });

  it('closes and renames places, and refuses a code that a trust has', async () => {
    await importing.import(trustLine());
    await importing.import([commissionerLine(), commissionerLine({ code: '06T', name: 'NHS ASH ICB - 06T' })]);
    const { said } = await importing.import(
      [
        commissionerLine({ name: 'NHS OAK ICB - 26A' }),
        commissionerLine({ code: '06T', name: 'NHS ASH ICB - 06T', close: '20260930' }),
        commissionerLine({ code: 'ZA1' }),
      ],
      { effectiveOn: '2026-10-01' },
    );
    expect(said).toContain('Renamed: 1\n  26A');
    expect(said).toContain('line 3, ZA1: The code is already known for another type of organisation.');
    expect((await places('26A')).map(({ name, from }) => [name, from])).toEqual([
      ['NHS ELM VALE ICB - 26A', '2020-04-01'],
      ['NHS ELM VALE ICB - 26A', '2026-04-01'],
      ['NHS OAK ICB - 26A', '2026-10-01'],
    ]);
    expect((await places('06T')).at(-1)).toMatchObject({ to: '2026-09-30' });
  });
});
