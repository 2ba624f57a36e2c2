import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, Cells } from './answer.js';
import { entryKeyBytes, isNewEntryKey, newEntryKey } from './entry-key.js';
import { entriesOf, isEntryKey } from './places.js';
import { editionOf } from '../editions/form-editions.js';
import { changedCells } from '../merge/changed-cells.js';
import { mergeAnswer } from '../merge/merge-answer.js';

const random = fc.uint8Array({ minLength: entryKeyBytes, maxLength: entryKeyBytes });
const oldKey = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,24}$/),
  fc.nat({ max: 40 }).map((at) => `e${at}`),
);
const entered = (keys: readonly string[]): Cells => Object.fromEntries(keys.map((key) => [`${key}.name`, key]));

describe('the key of an entry that is added', () => {
  it('names an entry, and comes last among those that are there', () => {
    fc.assert(
      fc.property(fc.array(oldKey), random, (others, bytes) => {
        const key = newEntryKey(others, bytes);
        expect([isEntryKey(key), isNewEntryKey(key)]).toEqual([true, true]);
        const ordinary = others.filter((other) => /^e[0-9]+$/.test(other));
        const added = newEntryKey(ordinary, bytes);
        expect(entriesOf(entered([...ordinary, added])).at(-1)).toBe(added);
      }),
    );
  });

  it('differs wherever its random part differs, whatever else is there', () => {
    fc.assert(
      fc.property(fc.array(oldKey), random, random, (others, one, two) => {
        fc.pre(one.some((byte, at) => byte % 16 !== (two[at] ?? 0) % 16));
        expect(newEntryKey(others, one)).not.toBe(newEntryKey(others, two));
      }),
    );
  });

  it('is not made of less than it needs, and no key of before passes for one', () => {
    expect(() => newEntryKey([], new Uint8Array(3))).toThrow(/12 random bytes, not 3/);
    for (const key of ['e1', 's2', 'new-entry', 'abcdefghijkl', '']) expect(isNewEntryKey(key)).toBe(false);
  });
});

/** One of two people, who sees what stood when they last looked, and what they have done since. */
interface Client {
  base: Answer;
  mine: Answer;
}

const register = 'SERVICES';
const answer = (cells: Cells): Answer => ({ question: register, cells, confirmed: true });
const without = ({ cells }: Answer, entry: string) =>
  answer(Object.fromEntries(Object.entries(cells).filter(([cell]) => !cell.startsWith(`${entry}.`))));

const step = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom('ADD', 'ADD', 'REMOVE', 'SAVE', 'SAVE'),
  pick: fc.nat(),
  bytes: random,
});

describe('two people who add and remove entries of one register', () => {
  it('both find every entry that was added and not removed, and none that was, in whatever order they save', () => {
    const edition = editionOf(2);
    const start = answer(entered(['e1', 'e2']));
    const check = (steps: readonly { who: number; does: string; pick: number; bytes: Uint8Array }[]) => {
      let stands = start;
      const clients: Client[] = [0, 1].map(() => ({ base: start, mine: start }));
      const expected = new Set(['e1', 'e2']);
      const save = (client: Client) => {
        const changed = new Set(changedCells(client.base, client.mine));
        const merged = mergeAnswer(edition, { ...client, theirs: stands, changed });
        expect(merged.conflicts).toEqual([]);
        stands = merged.answer;
        Object.assign(client, { base: stands, mine: stands });
      };
      for (const { who, does, pick, bytes } of steps) {
        const client = clients[who];
        if (client === undefined) continue;
        const entries = entriesOf(client.mine.cells);
        const picked = entries[pick % Math.max(1, entries.length)];
        if (does === 'SAVE') save(client);
        else if (does === 'ADD') {
          const key = newEntryKey(entries, bytes);
          expected.add(key);
          client.mine = answer({ ...client.mine.cells, ...entered([key]), [`${key}.url`]: `${who}` });
        } else if (picked !== undefined) {
          expected.delete(picked);
          client.mine = without(client.mine, picked);
        }
      }
      for (const client of [...clients, ...clients]) save(client);
      const distinct = new Set(steps.map(({ bytes }) => bytes.map((byte) => byte % 16).join()));
      fc.pre(distinct.size === steps.length);
      for (const { mine } of clients) expect(new Set(entriesOf(mine.cells))).toEqual(expected);
    };
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), check), { numRuns: 300 });
  });
});
