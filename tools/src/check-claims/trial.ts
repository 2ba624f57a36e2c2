import type { FindingKind } from '@monitor/analysis';
import { judgements } from './judges/judgement.js';
import type { Judgement } from './judges/judgement.js';
import { formerPeople, formerPractice } from './rules/former.js';
import { presentPeople } from './rules/present-people.js';
import { presentPractice } from './rules/present-practice.js';
import type { Rule } from './rules/rule.js';
import type { TrialWorld } from './trial-world.js';
import { makePeople } from './worlds/people/make-people.js';
import { makePractice } from './worlds/practice/make-practice.js';

/** The rules of the first edition, and those of today. */
export const editions = ['FORMER', 'PRESENT'] as const;
export type Edition = (typeof editions)[number];

/** How often a kind of finding was what, in one world. */
export interface Tally {
  world: TrialWorld;
  kind: FindingKind;
  edition: Edition;
  counts: Readonly<Record<Judgement, number>>;
}

/** Rules of both editions for one family of worlds. */
export type RulesOnTrial<Scene> = Readonly<Record<Edition, readonly Rule<Scene>[]>>;
const practiceRules = { FORMER: formerPractice, PRESENT: presentPractice };
const peopleRules = { FORMER: formerPeople, PRESENT: presentPeople };

interface DrawsOfWorld {
  draws: number;
  seed: number;
  /** The kinds of finding that are judged; all where it is left out or null. */
  kinds?: readonly FindingKind[] | null;
}

/** Draws a world so many times, and holds what every rule says of it against what is so. */
export function tryWorld(world: TrialWorld, { draws, seed, kinds = null }: DrawsOfWorld): Tally[] {
  return world.of === 'PRACTICE'
    ? tryRules(world, ofKinds(practiceRules, kinds), {
        draws,
        make: (draw) => makePractice(world.design, seedOf(seed, draw)),
      })
    : tryRules(world, ofKinds(peopleRules, kinds), {
        draws,
        make: (draw) => makePeople(world.design, seedOf(seed, draw)),
      });
}

function ofKinds<Scene>(rules: RulesOnTrial<Scene>, kinds: readonly FindingKind[] | null): RulesOnTrial<Scene> {
  const kept = (edition: Edition) => rules[edition].filter(({ kind }) => kinds?.includes(kind) ?? true);
  return { FORMER: kept('FORMER'), PRESENT: kept('PRESENT') };
}

/** The same for rules that are given: a spec plants a fault in them. */
export function tryRules<Scene>(
  world: TrialWorld,
  rules: RulesOnTrial<Scene>,
  { draws, make }: { draws: number; make: (draw: number) => Scene },
): Tally[] {
  const tallies = editions.flatMap((edition) =>
    rules[edition].map((rule) => ({ rule, edition, counts: { RIGHT: 0, WRONG: 0, CANNOT_TELL: 0 } })),
  );
  for (let draw = 0; draw < draws; draw += 1) {
    const scene = make(draw);
    for (const { rule, counts } of tallies) {
      const judged = rule.judge(scene);
      if (judged !== null) counts[judged] += 1;
    }
  }
  return tallies
    .filter(({ counts }) => drawsOf({ counts }) > 0)
    .map(({ rule, edition, counts }) => ({ world, kind: rule.kind, edition, counts }));
}

/** In how many draws it said anything at all. */
export function drawsOf({ counts }: Pick<Tally, 'counts'>): number {
  return judgements.reduce((sum, judgement) => sum + counts[judgement], 0);
}

function seedOf(seed: number, draw: number): number {
  return seed * 1_000_003 + draw * 7919;
}
