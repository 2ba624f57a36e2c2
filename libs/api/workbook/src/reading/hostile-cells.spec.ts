import { beforeAll, describe, expect, it } from '@jest/globals';
import { editionOf } from '@monitor/domain';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { anyReturn, ownerOf } from '../testing/any-return.builder.js';
import { writeWorkbook } from '../writing/write-workbook.js';
import { readWorkbook } from './read-workbook.js';
import { WorkbookRefusal } from './refusal.js';

const [source] = fc.sample(anyReturn(editionOf(1), 'TRUST'), { numRuns: 1, seed: 9 });
if (source === undefined) throw new Error('No return was made.');
const owner = ownerOf(source);

const kinds = ['', ...['n', 'd', 'b', 'e', 'str', 's', 'inlineStr', 'zzz'].map((kind) => ` t="${kind}"`), ' s="99999"'];
const values = [
  ...['NaN', '1e999', '-1e999', '-0', '', ' ', 'abc', '1', '-1', '99999999999', '0x10', '1e-320', '46279.75', 'true'],
  ...['2026-02-31', '2026-13-45T99:99:99Z', '+275760-09-14', '#REF!', '__proto__', '&#0;', '&#xD800;', '&#x110000;'],
  ...['&bogus;', '<![CDATA[x]]>', '<v>1</v>', `${'x'.repeat(40_000)}`],
];
const insides = [
  '<f>1+1</f><v>2</v>',
  '<f t="shared" si="7"/><v>2</v>',
  '<is><r><t>In </t></r><r><t>place</t></r></is>',
  '<is><t>_x0000__x005F_</t></is>',
  '<is/>',
  '<v>1</v><v>2</v>',
];

/** What a cell of a sheet may hold besides what spreadsheets write: its attributes, and what stands in it. */
const oddCell = fc.record({
  kind: fc.constantFrom(...kinds),
  inside: fc.oneof(
    fc.constantFrom(...values).map((value) => `<v>${value}</v>`),
    fc.constantFrom(...insides),
  ),
});
/** Cells in which answers stand: not the keys and labels before them. */
const answerCell = /<c r="([C-Z][0-9]+)"[^>]*?(?:\/>|>.*?<\/c>)/gsu;

/** Reads a file, or says by which code it was refused; whatever else happens is a fault. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { answers, faults } = await readWorkbook(bytes, owner);
    for (const { cells } of answers) expect(JSON.parse(JSON.stringify(cells))).toEqual(cells);
    for (const { found, wanted, address } of faults) {
      expect(found).toMatch(/^.{1,61}$/su);
      expect(wanted).not.toBe('');
      expect(address).toMatch(/^[A-Z]+[0-9]+$/);
    }
    return faults.length > 0 ? 'FAULTS' : 'READ';
  } catch (failure) {
    if (!(failure instanceof WorkbookRefusal)) throw failure;
    expect(failure.message).toMatch(/\.$/);
    return failure.code;
  }
}

/** Numbers that a cell may hold and no answer can: each was read as an answer once. */
const outOfRange = ['<v>-1e999</v>', '<v>1e999</v>', '<v>NaN</v>', '<v>-0</v>'];

describe('A workbook of this return', () => {
  let parts: Record<string, Uint8Array> = {};
  let sheets: string[] = [];

  beforeAll(async () => {
    parts = unzipSync(new Uint8Array(await writeWorkbook(source)));
    sheets = Object.keys(parts).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  });

  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const packed = (name: string, text: string) => zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });

  it('of which answers hold anything is read or refused in words, and what is read can be stored', async () => {
    const outcomes = new Set<string>();
    const cells = fc.array(fc.tuple(fc.nat(5000), oddCell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cells, fc.nat(20), async (odd, which) => {
        const name = sheets[which % sheets.length] ?? '';
        const count = [...textOf(name).matchAll(answerCell)].length;
        const oddAt = new Map(odd.map(([place, cell]) => [place % Math.max(count, 1), cell]));
        let place = -1;
        const spoilt = textOf(name).replace(answerCell, (whole: string, address: string) => {
          const cell = oddAt.get((place += 1));
          return cell === undefined ? whole : `<c r="${address}"${cell.kind}>${cell.inside}</c>`;
        });
        outcomes.add(await outcomeOf(packed(name, spoilt)));
      }),
      { numRuns: 20, examples: outOfRange.map((inside) => [[[954, { kind: '', inside }]], 7]) },
    );
    expect([...outcomes]).toEqual(expect.arrayContaining(['FAULTS', 'READ']));
  });

  it('that was cut, or of which some bytes changed, is read or refused', async () => {
    const good = zipSync(parts, { level: 6 });
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(good.length)), async (bytes, cut) => {
        const changed = Uint8Array.from(good);
        for (const [at, byte] of bytes) changed[at] = byte;
        expect(await outcomeOf(changed.slice(0, cut ?? good.length))).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: 60 },
    );
  });

  it('of which any part says something else is read or refused', async () => {
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    const said = fc.constantFrom(
      ...['', '<', '>', '"', '/>', '<!--', ']]>', 'r="ZZZ99"', 'ref="A1:XFD1048576"', 'state="veryHidden"', 'rId999'],
      ...['<mergeCell ref="A1:C500"/>', '../../../etc/passwd', '-1', '1e999', '\u0001', 'name="Made by the service"'],
    );
    const damage = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), said, fc.nat(30));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (name, all) => {
          const text = all.reduce((whole, [where, words, over]) => {
            const at = Math.floor(where * whole.length);
            return whole.slice(0, at) + words + whole.slice(at + over);
          }, textOf(name));
          expect(await outcomeOf(packed(name, text))).toMatch(/^[A-Z_]+$/);
        },
      ),
      { numRuns: 20 },
    );
  });
});
