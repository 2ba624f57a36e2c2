import { describe, expect, it } from '@jest/globals';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount } from './exact-count.js';
import { publishTable } from './publish-table.js';
import { toldByRests } from './rest-of-area.js';
import type { StandingTable } from './rest-of-area.js';

const people = disclosurePolicyFor({ kind: 'SHARE' });
const oneGroup = { groups: [{ code: 'IMD1', label: 'Most deprived fifth', comparable: true }] };
const body = (organisationCode: string, numerator: number): Contribution => ({
  organisationCode,
  parts: undivided([exactCount(numerator)], [exactCount(100)]),
  numerators: [exactCount(numerator)],
  denominators: [exactCount(100)],
  source: 'R1',
  weightsSource: null,
});
const hiddenBoard = [body('A', 2), body('B', 1), body('C', 1)];
/** A board of six bodies that are shown together; of the last as many as wanted. */
const shownBoard = (last: number) => [
  ...Array.from({ length: 5 }, (_, index) => body(`S${index}`, 20)),
  body('L', last),
];

/** A region of a board of which so few people are told that it is hidden, and one that has changed to so many. */
function regionWith(last: number, isNew: boolean): StandingTable[] {
  const table = (key: string, depth: number, contributions: Contribution[]): StandingTable => ({
    ...{ key, depth, isRestated: false, isNew, contributions },
    groups: publishTable({ contributions }, oneGroup, people),
  });
  const shown = shownBoard(last);
  return [table('REGION', 1, [...shown, ...hiddenBoard]), table('SHOWN', 2, shown), table('HIDDEN', 2, hiddenBoard)];
}

describe('a region less the boards that are shown', () => {
  it('tells nothing of the four people of the board that is hidden, the first time', () => {
    for (let last = 20; last < 30; last += 1) expect(toldByRests([regionWith(last, true)], people)).toEqual([]);
  });

  it('is not shown anew where both were rounded anew so often that together they tell them', () => {
    // Rounded, the region is 5 above the board where that is 0, 1, 2 or 4 above a five, and as large where it is 3.
    const weeks = [20, 21, 22, 23, 24].map((last, index) => regionWith(last, index === 0));
    expect(toldByRests(weeks, people)).toEqual([{ key: 'REGION', group: 0 }]);
  });

  it('may be shown anew where the hidden board changed meanwhile', () => {
    const [first, ...others] = [20, 21, 22, 23, 24].map((last, index) => regionWith(last, index === 0));
    const changed = others.map((tables) =>
      tables.map((table) => ({
        ...table,
        contributions: table.contributions.map((each) => (each.organisationCode === 'A' ? body('A', 3) : each)),
      })),
    );
    expect(toldByRests([first!, ...changed], people)).toEqual([]);
  });
});
