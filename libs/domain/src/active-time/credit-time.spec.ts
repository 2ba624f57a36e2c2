import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { creditTime, mostSecondsADay } from './credit-time.js';
import type { SectionSeconds } from './credit-time.js';

const section = fc.constantFrom('D1', 'D2', 'ELSEWHERE');
const claim = fc.array(fc.record({ section, seconds: fc.integer({ min: -5, max: 200_000 }) }), { maxLength: 6 });
const sign = fc.record({ claimed: claim, wait: fc.double({ min: 0, max: 100_000, noNaN: true }) });

const sum = (spent: readonly SectionSeconds[]) => spent.reduce((all, { seconds }) => all + seconds, 0);

/** Signs of one page, one after the other. @returns what was counted, and what each of them added */
function credited(signs: readonly { claimed: SectionSeconds[]; wait: number }[]) {
  const counted: Record<string, number> = {};
  const added = signs.map(({ claimed, wait }, index) => {
    const more = creditTime({ claimed, counted, sinceLastSign: index === 0 ? null : wait });
    for (const { section: key, seconds } of more) counted[key] = (counted[key] ?? 0) + seconds;
    return more;
  });
  return { counted, added };
}

describe('what a page says of its time', () => {
  it('adds no more than has gone by since its last sign, and never more than a day', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        credited(signs).added.forEach((added, index) => {
          const wait = index === 0 ? mostSecondsADay : signs[index]!.wait;
          expect(sum(added)).toBeLessThanOrEqual(Math.min(wait, mostSecondsADay));
          for (const { seconds } of added) expect(seconds).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('is counted up to the highest claim of each section, and no further, however often and late it is sent', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 8 }), (signs, again) => {
        const resent = [...signs, ...again.flatMap((index) => signs[index] ?? [])];
        for (const [key, seconds] of Object.entries(credited(resent).counted)) {
          const claims = signs.flatMap(({ claimed }) => claimed.filter((each) => each.section === key));
          expect(seconds).toBeLessThanOrEqual(Math.max(...claims.map((each) => each.seconds)));
        }
      }),
    );
  });

  it('is counted whole where it grows no faster than the clock, and where signs in between were lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(section, fc.integer({ min: 0, max: 60 }), fc.boolean())), (stretches) => {
        const claimed: Record<string, number> = {};
        const counted: Record<string, number> = {};
        let waited = 0;
        const give = () => {
          const list = Object.entries(claimed).map(([key, seconds]) => ({ section: key, seconds }));
          for (const { section: key, seconds } of creditTime({ claimed: list, counted, sinceLastSign: waited }))
            counted[key] = (counted[key] ?? 0) + seconds;
          waited = 0;
        };
        for (const [key, seconds, arrives] of stretches) {
          if (seconds > 0) claimed[key] = (claimed[key] ?? 0) + seconds;
          waited += seconds;
          if (arrives) give();
        }
        give();
        expect(counted).toEqual(claimed);
      }),
    );
  });
});
