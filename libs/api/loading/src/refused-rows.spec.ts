import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tidyMapping } from '@monitor/domain';
import { readFaults } from './collections/faults.query.js';
import {
  administrator,
  inPieces,
  LoadingScenario,
  loadingDatabase,
  trusts,
} from './testing/loading-database.builder.js';

const reader = administrator('Reader');
const mapping = tidyMapping({ title: 'A collection', source: 'A publisher' });
const head = 'organisation,quarter,question,cell,value';
let scenario: LoadingScenario;

beforeAll(async () => {
  scenario = new LoadingScenario(await loadingDatabase(trusts(3)));
});
afterAll(() => scenario.database.drop());

/** Reads a file in; what was refused of it, and how many answers can be loaded. */
async function readIn(...rows: string[]) {
  const id = await scenario.readIn(reader, mapping, [head, ...rows].join('\n'));
  const faults = await scenario.database.tenantTx.run({ system: 'loading' }, (manager) =>
    readFaults(manager, id, { first: 100, skip: 0 }),
  );
  return { id, faults, counts: (await scenario.standing(id)).counts };
}

const groups = ['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_STATED'];
const table = (numerators: readonly number[]) =>
  groups.flatMap((group, index) => [
    `X0000,2025-26-Q1,M05.SEX,${group}.numerator,${numerators[index] ?? 0}`,
    `X0000,2025-26-Q1,M05.SEX,${group}.denominator,10`,
  ]);

describe('rows that cannot be loaded', () => {
  it('are listed with line, column, what was found and what was wanted, beside those that can', async () => {
    const { faults, counts } = await readIn(
      'X0000,2025-26-Q1,D2-S2,status,IMPLEMENTED',
      '',
      'X9999,2025-26-Q1,D2-S2,status,IMPLEMENTED',
      'X0001,2025-26-Q1,D2-S2,status,Perhaps',
    );
    expect(faults).toEqual([
      {
        line: 4,
        column: 'organisation',
        found: 'X9999',
        wanted: expect.stringContaining('open in April to June 2025'),
      },
      { line: 5, column: 'value', found: 'Perhaps', wanted: expect.stringContaining('Choose from') },
    ]);
    expect(counts).toMatchObject({ rows: 3, refused: 2, answers: 1, organisations: 1 });
  });

  it('refuse their table where it is not whole, and by the rules of its edition', async () => {
    expect(await readIn(...table([1, 2, 3, 4]))).toMatchObject({ faults: [], counts: { answers: 1, refused: 0 } });
    const part = await readIn(...table([1, 2, 3, 4]).slice(1));
    expect(part.faults).toEqual([
      { line: 2, column: 'M05.SEX', found: 'X0000, 2025-26-Q1', wanted: expect.stringContaining('is empty') },
    ]);
    expect(part.counts).toMatchObject({ answers: 0, refused: 1 });
    const above = await readIn(...table([11, 2, 3, 4]));
    expect(above.faults[0]?.wanted).toContain('more than the 10');
  });

  it('refuse an answer that the file gives twice in other words, however far apart the rows are', async () => {
    const between = Array.from({ length: 1200 }, () => 'X0001,2025-26-Q1,D2-S3,status,PLANNED');
    const twice = ['X0000,2025-26-Q1,D2-S2,status,PLANNED', ...between, 'X0000,2025-26-Q1,D2-S2,status,EMBEDDED'];
    const { faults, counts } = await readIn(...twice);
    expect(faults).toEqual([
      {
        line: 1203,
        column: 'status',
        found: 'EMBEDDED',
        wanted: expect.stringContaining('An earlier row says “PLANNED”'),
      },
    ]);
    expect(counts).toMatchObject({ answers: 1, organisations: 1 });
  });

  it('leave nothing to propose where there is nothing else', async () => {
    const { id } = await readIn('X9999,2025-26-Q1,D2-S2,status,IMPLEMENTED');
    await expect(scenario.take(reader, 'PROPOSE', id)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
  });
});

describe('a file', () => {
  it.each([
    ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'The file is not text.'],
    ['not in UTF-8', Buffer.from('organisation,caf\xe9\n', 'latin1'), 'The file is not in UTF-8'],
    ['with an open quotation mark', Buffer.from(`${head}\n"X0000,2025-26-Q1`), 'a quotation mark is not closed'],
    ['with a cell that is far too long', Buffer.from(`${head}\n${'x'.repeat(5001)}\n`), 'more than 5,000 characters'],
    ['with too many columns', Buffer.from(`${head}${',a'.repeat(200)}\n`), 'Line 1 has 205 columns. The most is 200.'],
  ])('is refused that is %s', async (_, bytes, message) => {
    async function* once() {
      yield bytes;
    }
    await expect(scenario.readIn(reader, mapping, once())).rejects.toThrow(message);
  });

  it('may be divided by semicolons, or be in UTF-16 with its mark, in pieces of whatever length', async () => {
    const text = [head, 'X0000,2025-26-Q1,D2-S2,evidence,“café”'].join('\r\n');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    async function* pieces() {
      for (let at = 0; at < utf16.length; at += 7) yield utf16.subarray(at, at + 7);
    }
    const one = await scenario.readIn(reader, mapping, pieces());
    const other = await scenario.readIn(reader, mapping, inPieces(text.replaceAll(',', ';'), 3));
    const [first, second] = [await scenario.standing(one), await scenario.standing(other)];
    expect(first.counts.answers).toBe(1);
    expect(second.contentHash).toBe(first.contentHash);
  });
});
