import { beforeAll, describe, expect, it } from '@jest/globals';
import { judgeChanges } from './attacks/change-of-same.js';
import type { ChangeShown } from './attacks/changes-seen.js';
import { addOutcomes } from './attacks/outcome.js';
import { loadSolver } from './attacks/solver.js';
import type { Solver } from './attacks/solver.js';
import { bothQuarters } from './attacks/stages.js';
import { makeWorld } from './worlds/make-world.js';
import { seenPublished } from './ways/publications.js';

const both = [2, 5, 7].flatMap((seed) => bothQuarters(seenPublished(makeWorld(seed))));

describe('changes of the same organisations of invented worlds, attacked by who knows every size', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadSolver();
  });
  const learnt = (shown: ChangeShown) =>
    addOutcomes(both.map((sights) => judgeChanges(sights, { shown, solver, counts: 8 })));

  it('tell no small count as they are published', () => {
    const { exact, within2, proven } = learnt('PUBLISHED');
    expect([exact, within2, proven]).toEqual([0, 0, 0]);
  });

  it('would tell some if every change were published, as it is', () => {
    const { within2, proven } = learnt('UNGUARDED');
    expect(within2 + proven).toBeGreaterThan(0);
  });
});
