import { describe, expect, it } from '@jest/globals';
import type { AskedOfView } from './asked-of-view.js';
import { assuredPracticeClaim } from './assured-practice.js';
import { consistencyFinding } from './consistency-finding.js';
import { sidesOf } from './missing-behind.js';
import { inPlaceStep, practiceSteps, whereChecked } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';
import { practiceWorld, worldNames } from './practice-world.builder.js';
import { standsApart } from './stands-apart.js';

const actions = 6;
const world = practiceWorld({ seed: 5, sizes: [12, 14, 16, 18], columns: 2, actions, withinOrganisation: 0.3 });

/** The same world in which the first area has begun nothing. */
function behind(table: PracticeTable): PracticeTable {
  const changed = {
    ...table,
    score: table.score.slice(),
    inPlace: table.inPlace.slice(),
    reached: table.reached.slice(),
  };
  table.areaOf.forEach((area, row) => {
    if (area !== 0) return;
    const cell = row * table.columns.length;
    changed.score[cell] = 0;
    changed.inPlace[cell] = 0;
    changed.reached.fill(0, cell * practiceSteps, (cell + 1) * practiceSteps);
  });
  return changed;
}

/** So many returns of each area are missing. */
function askedWith(table: PracticeTable, missing: readonly number[]): AskedOfView {
  const areas = table.areas.map((code, area) => {
    const accepted = table.areaOf.filter((each) => each === area).length;
    const expected = accepted + (missing[area] ?? 0);
    return [code, { accepted, expected, expectedOf: { T0: expected } }] as const;
  });
  return {
    quarterId: '2026-27-Q2',
    areas: new Map(areas),
    askedOf: new Map(table.columns.map((key) => [key, { T0: actions }])),
  };
}

function findingOf(table: PracticeTable, asked: AskedOfView) {
  const names = {
    areasName: { one: 'region', many: 'regions' },
    areas: new Map([['A0', 'London']]),
    columns: new Map([['D1', 'Access']]),
  };
  const found = standsApart(table, { seed: 1 });
  const total = (of: 'accepted' | 'expected') => [...asked.areas.values()].reduce((sum, each) => sum + each[of], 0);
  const counts = { accepted: total('accepted'), expected: total('expected') };
  return consistencyFinding({ table, found, names, quarterLabel: 'July to September 2026', ...counts, asked });
}

const kindsOf = (table: PracticeTable, missing: number[]) =>
  findingOf(table, askedWith(table, missing)).cautions.map(({ kind }) => kind);

describe('what missing returns mean for the comparison of areas', () => {
  it('is nothing where every return is in', () => {
    const { verdict, cautions } = findingOf(behind(world), askedWith(world, []));
    expect(verdict).toBe('DIFFERENT');
    expect(cautions).toEqual([]);
  });

  it('is that a difference holds whatever a few say, and could be reversed by many', () => {
    const table = behind(world);
    expect(kindsOf(table, [1])).toEqual(['HOLDS_WHATEVER_MISSING_SAY']);
    const { cautions } = findingOf(table, askedWith(table, [60]));
    expect(cautions.map(({ kind }) => kind)).toEqual(['LOW_RESPONSE', 'COULD_BE_REVERSED']);
    const [, reversed] = cautions;
    expect(reversed).toMatchObject({ subjects: ['A0'] });
    expect(reversed?.sentence).toMatch(
      /^Returns that are missing could reverse what is said of London in “Access” \(\d+ of the 60 would be enough\)\.$/,
    );
  });

  it('counts the fewest returns after which the area is no longer behind', () => {
    const table = behind(world);
    const asked = askedWith(table, [60]);
    const { own, others } = sidesOf(table, { area: 0, column: 0, z: -9, singleStep: 0 }, asked);
    const enough = Number(/\((\d+) of/.exec(findingOf(table, asked).cautions[1]?.sentence ?? '')?.[1]);
    const after = (returns: number) => (own.inPlace + returns * actions) / (own.applicable + returns * actions);
    expect(after(enough)).toBeGreaterThanOrEqual(others.inPlace / others.applicable);
    expect(after(enough - 1)).toBeLessThan(others.inPlace / others.applicable);
  });

  it('says what it would take where it cannot tell, and what every return would tell', () => {
    const { verdict, detectable, sentence } = findingOf(world, askedWith(world, [5, 5, 5, 5]));
    expect(verdict).toBe('CANNOT_TELL');
    expect(detectable?.difference).toBeGreaterThan(0.1);
    expect(detectable).toMatchObject({ wanted: 0.1, quarterId: null });
    expect(sentence).toContain(detectable?.sentence);
    expect(sentence).toMatch(
      /^These returns cannot tell whether regions differ\. Only a difference between a typical region/,
    );
    expect(sentence).toContain('With every expected return,');
  });

  it('would have shown a smaller difference with more organisations', () => {
    const differences = [1, 3].map((times) => {
      const sizes = [12, 14, 16, 18].map((size) => size * times);
      const table = practiceWorld({ seed: 11, sizes, columns: 2, actions, withinOrganisation: 0.3 });
      const { verdict, detectable } = findingOf(table, askedWith(table, []));
      expect(verdict).toBe('CANNOT_TELL');
      return detectable?.difference ?? NaN;
    });
    expect(differences[1]!).toBeLessThan(differences[0]! * 0.7);
  });
});

describe('what missing returns mean once only checked claims count', () => {
  // Nobody has checked what the first area claims.
  const checked = [0, 1, 1, 1];
  const table = practiceWorld({
    seed: 5,
    sizes: [12, 14, 16, 18],
    columns: 1,
    actions,
    withinOrganisation: 0.3,
    checked,
  });
  const cautionsWith = (missing: number[]) =>
    assuredPracticeClaim(table, worldNames, { seed: 1, asked: askedWith(table, missing) })!.cautions;

  it('is judged by the same rule, on checked claims', () => {
    expect(cautionsWith([]).map(({ kind }) => kind)).toEqual(['UNASSURED']);
    expect(cautionsWith([1]).map(({ kind }) => kind)).toEqual(['UNASSURED', 'HOLDS_WHATEVER_MISSING_SAY']);
    const many = cautionsWith([60]);
    expect(many.map(({ kind }) => kind)).toEqual(['UNASSURED', 'LOW_RESPONSE', 'COULD_BE_REVERSED']);
    const place = { area: 0, column: 0, z: -9, singleStep: 0 };
    const { own, others } = sidesOf(whereChecked(table), place, askedWith(table, [60]));
    expect(own.inPlace).toBe(0);
    const enough = Number(/\((\d+) of the 60/.exec(many[2]!.sentence)?.[1]);
    expect(enough).toBe(
      1 +
        Array.from(
          { length: 60 },
          (_, returns) => ((returns + 1) * actions) / (own.applicable + (returns + 1) * actions),
        ).filter((share) => share < others.inPlace / others.applicable).length,
    );
  });

  it('counts at every step what somebody checked, and never more than is claimed', () => {
    for (const one of [table, world]) {
      const { reached, inPlace } = whereChecked(one);
      expect(reached.every((count, at) => count <= one.reached[at]!)).toBe(true);
      expect(inPlace.every((count, cell) => count === reached[cell * practiceSteps + inPlaceStep])).toBe(true);
    }
  });
});
