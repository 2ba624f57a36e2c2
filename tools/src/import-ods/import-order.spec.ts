import { afterEach, describe, expect, it } from '@jest/globals';
import { networkWorkbook } from '../testing/networks.builder.js';
import {
  commissionerLine,
  epraccurLine,
  mappingHeader,
  membershipsHeader,
  practiceLine,
  trustLine,
} from '../testing/ods-files.builder.js';
import { Importing } from './testing/importing.harness.js';

const open: Importing[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((importing) => importing.close()));
});

async function start(): Promise<Importing> {
  const importing = await Importing.open();
  open.push(importing);
  return importing;
}

/** A location that went to another board, and region, in July 2022, as files of before and after tell it. */
const files = {
  etr: [trustLine(), trustLine({ code: 'ZA2', close: '20250331' })],
  eccg: [
    commissionerLine({ subType: 'RO319' }),
    commissionerLine({ code: '99Q', name: 'NHS ASH ICB - 99Q', region: 'Y60', icb: 'QT1', subType: 'RO319|RO326' }),
  ],
  epraccur: [
    epraccurLine(),
    epraccurLine({ code: 'ZP2', region: 'Y60', geography: 'QT1', commissioner: '99Q', name: 'ASH SURGERY' }),
    epraccurLine({ code: 'ZP4', status: 'C', close: '20240331', left: '20240331' }),
  ],
  mapping: [
    mappingHeader,
    practiceLine({ on: '01Jan2022' }),
    practiceLine({
      code: 'ZP2',
      name: 'ASH SURGERY',
      on: '01Jan2022',
      subIcb: '99Q',
      icb: 'QF7',
      region: 'Y63',
      pcn: 'ZN2',
    }),
    practiceLine({ code: 'ZP3', on: '01Jan2022', name: 'BEECH SURGERY' }),
    practiceLine({ code: 'ZP4', on: '01Jan2022' }),
  ],
  epcn: networkWorkbook({
    networks: [
      ['ZN1', 'ELM PCN', '26A', '', '20190701', ''],
      ['ZN2', 'ASH PCN', '99Q', '', '20190701', ''],
    ],
    practices: [
      ['ZP1', '', '', '', 'ZN1', '', '', '', '20190701', ''],
      ['ZP2', '', '', '', 'ZN1', '', '', '', '20190701', '20220630'],
      ['ZP2', '', '', '', 'ZN2', '', '', '', '20220701', ''],
    ],
  }),
  memberships: [membershipsHeader, 'ZA1,COLLABORATIVE,ZC1,Elm Collaborative,2024-04-01,'],
};
type FileOfTest = keyof typeof files;

const orders: FileOfTest[][] = [
  ['etr', 'eccg', 'epraccur', 'mapping', 'epcn', 'memberships'],
  ['memberships', 'epcn', 'mapping', 'epraccur', 'eccg', 'etr'],
  ['epraccur', 'mapping', 'eccg', 'memberships', 'etr', 'epcn'],
  ['mapping', 'epcn', 'etr', 'eccg', 'memberships', 'epraccur'],
  ['epcn', 'epraccur', 'memberships', 'etr', 'mapping', 'eccg'],
  ['eccg', 'memberships', 'epcn', 'etr', 'epraccur', 'mapping'],
];

describe('files in any order', () => {
  it('end in the same known rows, none of their lines refused', async () => {
    const digests: string[] = [];
    for (const order of orders) {
      const importing = await start();
      for (const file of order) expect((await importing.import(files[file])).said).not.toContain('Refused');
      digests.push(await importing.digest());
    }
    expect(new Set(digests).size).toBe(1);
  });

  it('date the move of a location from the day on which boards were formed', async () => {
    const importing = await start();
    for (const file of ['mapping', 'epraccur', 'eccg'] as const) await importing.import(files[file]);
    expect(await importing.known('ZP2')).toMatchObject([
      { icb: 'QF7', from: '1974-04-01', to: '2022-06-30' },
      { icb: 'QT1', from: '2022-07-01', to: null },
    ]);
  });

  it('let the file of the later day hold, whichever came first', async () => {
    const spring = { effectiveOn: '2026-04-01' };
    const autumn = { effectiveOn: '2026-10-01' };
    const [one, other] = [await start(), await start()];
    await one.import(trustLine({ name: 'OAK NHS TRUST' }), spring);
    await one.import(trustLine({ name: 'ELM NHS TRUST' }), autumn);
    await other.import(trustLine({ name: 'ELM NHS TRUST' }), autumn);
    const { said } = await other.import(trustLine({ name: 'OAK NHS TRUST' }), spring);
    expect(said).toContain('This file is of 1 April 2026, but one of 1 October 2026 was imported already.');
    expect((await other.known('ZA1')).at(-1)).toMatchObject({ name: 'ELM NHS TRUST', from: '2026-10-01' });
    expect(await other.digest()).toBe(await one.digest());
  });

  it('know an older file without a day by the days in it, and ask', async () => {
    const trusts = (from: number) =>
      Array.from({ length: 24 }, (_, index) => trustLine({ code: `ZA${index}`, open: `${from + index}0401` }));
    const importing = await start();
    await importing.import([...trusts(2002), trustLine({ code: 'ZB1', name: 'ELM NHS TRUST' })]);
    const older = [...trusts(1990), trustLine({ code: 'ZB1', name: 'OAK NHS TRUST' })];
    const { said, asked } = await importing.import(older, { yes: false });
    expect(said).toContain(
      'The newest day that this file names is 1 April 2013, but a file of the same kind that names 1 April 2025',
    );
    expect(asked[0]).toContain('This file is older than one that was imported already.');
    await importing.import(older);
    expect((await importing.known('ZB1')).at(-1)).toMatchObject({ name: 'ELM NHS TRUST' });
  });

  it('can be taken back: what the others say is then known again', async () => {
    const [all, without] = [await start(), await start()];
    for (const file of ['eccg', 'etr', 'epraccur'] as const) await all.import(files[file]);
    await all.import(files.mapping);
    await all.reverse('4');
    for (const file of ['eccg', 'etr', 'epraccur'] as const) await without.import(files[file]);
    expect(await all.digest()).toBe(await without.digest());
  });

  it('keep what another file says too when one is taken back', async () => {
    const importing = await start();
    await importing.import([trustLine(), trustLine({ code: 'ZA2' })]);
    await importing.import([trustLine({ code: 'ZA3' }), trustLine()]);
    expect((await importing.reverse('1')).said).toContain('No longer known: 1\n  ZA2');
    expect(await importing.known('ZA1')).toHaveLength(2);
  });

  it('leave what an import of a former version knows, unless a newer file says otherwise', async () => {
    const importing = await start();
    await importing.import(trustLine(), { effectiveOn: '2026-04-01' });
    await importing.database.query('DELETE FROM ods_import_evidence');
    await importing.import(trustLine({ name: 'OAK NHS TRUST' }), { effectiveOn: '2025-04-01' });
    expect((await importing.known('ZA1')).at(-1)).toMatchObject({ name: 'ALDER VALE NHS TRUST' });
    await importing.import(trustLine({ name: 'ELM NHS TRUST' }), { effectiveOn: '2026-10-01' });
    expect((await importing.known('ZA1')).at(-1)).toMatchObject({ name: 'ELM NHS TRUST', from: '2026-10-01' });
  });
});
