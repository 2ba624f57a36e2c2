import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@monitor/statistics';
import fc from 'fast-check';
import { firstInPlace, orderOf } from './first-in-place.js';
import { orderOfActions } from './order-of-actions.js';
import { drawPaceWorld, packed, plainWorld, regionNames, tableOfLetters } from './pace-world.builder.js';
import { orderWords } from './pace-words.js';

/** The order of two actions, each with its own letters. */
const orderIn = (one: string, other: string) => {
  const [first, second] = firstInPlace(packed(`${one} ${other}`), 2, one.length);
  return orderOf(first!, second!);
};

describe('which of two actions came first', () => {
  it.each([
    ['NIII', 'NNNI', 'BEFORE'],
    ['NNNN', 'NIII', 'AFTER'],
    ['IIII', 'NNPP', 'BEFORE'],
    ['NNII', 'NNII', 'SAME'],
    ['NPIP', 'NPII', 'SAME'],
    ['IIII', 'IIII', null],
    ['IIII', '.III', null],
    ['N.II', 'NNII', null],
    ['NNNN', 'NNNN', null],
    ['XXXX', 'NNII', null],
    ['.III', 'NNII', 'BEFORE'],
  ])('%s beside %s: %s', (one, other, order) => {
    expect(orderIn(one, other)).toBe(order);
    const turned = { BEFORE: 'AFTER', AFTER: 'BEFORE', SAME: 'SAME' };
    expect(orderIn(other, one)).toBe(order === null ? null : turned[order as keyof typeof turned]);
  });

  it('is never told where a missing return could turn it', () => {
    const whole = fc.integer({ min: 1, max: 6 }).map((at) => 'N'.repeat(at) + 'I'.repeat(7 - at));
    fc.assert(
      fc.property(whole, whole, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (one, other, isMissing) => {
        const blind = (letters: string, from: number) =>
          [...letters].map((letter, at) => (isMissing[from + at] ? '.' : letter)).join('');
        expect([null, orderIn(one, other)]).toContain(orderIn(blind(one, 0), blind(other, 7)));
      }),
    );
  });
});

describe('an order of actions', () => {
  const inOrder = 'NIII NNII NNNI';

  it('goes by mean rank, with how many organisations had one before the next', () => {
    const order = orderOfActions(tableOfLetters([...Array<string>(11).fill(inOrder), 'NNII NNII NIII']), 0.95);
    expect(order.actions.map(({ action }) => action)).toEqual(['A0', 'A1', 'A2']);
    expect(order.actions[0]!.besideNext).toEqual({ first: 'A0', second: 'A1', before: 11, after: 0, same: 1 });
    expect(order.actions.at(-1)!.besideNext).toBeNull();
    expect(order.actions[0]!.meanRank).toBeCloseTo(1 + 0.5 / 12 + 1 / 12, 12);
    expect(order.pairs).toHaveLength(3);
    expect(order.agreement!.value).toBeGreaterThan(0.8);
  });

  it('names the first and the last alone where they are that beside every single other one', () => {
    const many = orderOfActions(tableOfLetters(Array<string>(40).fill(inOrder)), 0.95);
    expect(many).toMatchObject({ isOrdered: true, first: 'A0', last: 'A2' });
    expect(orderWords(many, regionNames)).toBe(
      'Organisations put these actions in place in an order that is beyond chance: in 100% (84% to 100%) of the pairs that are known, organisations go the way of most of the others, and half would be chance. “Action A0” comes before every other and “Action A2” comes after every other, each pair beyond chance.',
    );
    // The second and the third are never both seen: either may be the last.
    const open = orderOfActions(tableOfLetters(Array<string>(40).fill('NIII NNNN NNNN')), 0.95);
    expect(open).toMatchObject({ isOrdered: true, first: 'A0', last: null });
  });

  it('is not certain where few agree: five that all do may do so by chance', () => {
    const { agreement, isOrdered } = orderOfActions(tableOfLetters(Array<string>(10).fill(inOrder)), 0.995);
    expect(agreement).toMatchObject({ value: 1, upper: 1 });
    expect(agreement!.lower).toBeLessThan(0.5);
    expect(isOrdered).toBe(false);
  });

  it('has mean ranks that add up as ranks do, whatever is known', () => {
    const letters = fc.constantFrom('NIII', 'NNII', 'NNNI', 'NNNN', 'N.II');
    const histories = fc.array(fc.tuple(letters, letters, letters), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(histories, (drawn) => {
        const { actions } = orderOfActions(tableOfLetters(drawn.map((each) => each.join(' '))), 0.95);
        if (actions.length < 3) return;
        expect(actions.reduce((sum, { meanRank }) => sum + meanRank, 0)).toBeCloseTo(6, 10);
      }),
    );
  });

  it('cannot be told from fewer than five organisations, and says so', () => {
    const order = orderOfActions(tableOfLetters(Array<string>(4).fill(inOrder)), 0.95);
    expect(order).toMatchObject({ actions: [], agreement: null, isOrdered: false });
    expect(orderWords(order, regionNames)).toMatch(/^Which actions come first cannot be told: 4 organisations tell/);
  });

  it('is told where most organisations follow it, and hangs on no order of rows', () => {
    const random = seededRandom(4);
    const letters = Array.from({ length: 80 }, () => (random.uniform() < 0.8 ? inOrder : 'NNNI NNII NIII'));
    const table = tableOfLetters(letters);
    const order = orderOfActions(table, 0.99);
    expect(order).toMatchObject({ isOrdered: true, organisations: 80 });
    expect(orderOfActions({ ...table, histories: [...table.histories].reverse() }, 0.99)).toEqual(order);
  });

  it('is claimed in at most one of twenty worlds without any', () => {
    const random = seededRandom(21);
    const worlds = 200;
    let claimed = 0;
    for (let world = 0; world < worlds; world += 1) {
      const table = drawPaceWorld(random, { ...plainWorld, groups: 1, organisations: () => 20 });
      if (orderOfActions(table, 0.95).isOrdered) claimed += 1;
    }
    expect(claimed / worlds).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / worlds));
  });
});
