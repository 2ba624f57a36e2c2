import { beforeAll, describe, expect, it } from '@jest/globals';
import { attacks, attacksOnSums, attackWorld } from './attack-world.js';
import type { Way, WayOutcome } from './attack-world.js';
import { loadSolver } from './attacks/solver.js';
import { readArguments } from './arguments.js';
import { givenAway, outcomeOf, outcomeTable } from './outcome-table.js';
import { makeWorld } from './worlds/make-world.js';

const seeds = [2, 5, 7, 8, 10, 11, 12, 14, 16, 17];

describe('figures of ten invented worlds, attacked', () => {
  let worlds: Record<Way, WayOutcome>[];
  beforeAll(async () => {
    const solver = await loadSolver();
    worlds = seeds.map((seed) => attackWorld(makeWorld(seed), solver, { sights: 2, counts: 3 }));
  });

  it('give nobody away in publications', () => {
    expect(givenAway(worlds)).toEqual([]);
    for (const attack of attacks) {
      const { exact, within2, proven, known } = outcomeOf(
        worlds.map(({ PUBLICATIONS }) => PUBLICATIONS),
        attack,
      );
      expect([attack, exact, within2, proven, known]).toEqual([attack, 0, 0, 0, 0]);
    }
  });

  it.each(attacks)('gave somebody away when they were shown live: %s', (attack) => {
    const { proven, within2, known } = outcomeOf(
      worlds.map(({ FIRST_EDITION }) => FIRST_EDITION),
      attack,
    );
    expect(proven + within2 + known).toBeGreaterThan(0);
  });

  it.each(attacksOnSums)('give most away where they are hidden and not rounded: %s', (attack) => {
    const { exact } = outcomeOf(
      worlds.map(({ HIDING_ALONE }) => HIDING_ALONE),
      attack,
    );
    expect(exact).toBeGreaterThan(0);
  });

  it('are told in a table of what was learnt and of what it costs', () => {
    const lines = outcomeTable(worlds);
    expect(lines.filter((line) => line.includes('One linear program'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('Numerators shown at the end'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('Numerators of boards of the'))).toHaveLength(2);
  });

  it('show of boards what the price says, each numerator with its own fate', () => {
    const published = worlds.map(({ PUBLICATIONS }) => PUBLICATIONS);
    const fates = published.flatMap((world) => world.fates.flatMap((each) => [...each.fates]));
    const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
    const prices = published.flatMap((world) => world.prices);
    expect(sumOf(fates.map(([, number]) => number))).toBe(sumOf(prices.map(({ reported }) => reported.ICB)));
    const shown = fates.filter(([fate]) => fate.startsWith('SHOWN')).map(([, number]) => number);
    expect(sumOf(shown)).toBe(sumOf(prices.map(({ shown: own }) => own.ICB)));
  });
});

describe('npm run check:disclosure', () => {
  it('attacks 60 worlds unless it is told otherwise', () => {
    expect(readArguments([])).toEqual({ worlds: 60, from: 1 });
    expect(readArguments(['--worlds', '20', '--from=7'])).toEqual({ worlds: 20, from: 7 });
  });

  it.each([['--worlds=0'], ['--worlds=many'], ['--seed=3']])('refuses %s', (word) => {
    expect(readArguments([word])).toBeNull();
  });
});
