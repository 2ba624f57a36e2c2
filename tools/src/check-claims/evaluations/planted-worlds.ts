import { stillWorld } from '@monitor/analysis/evaluation-worlds';
import type { EvaluationWorld } from '@monitor/analysis/evaluation-worlds';

/** A world of organisations that adopt something, of which it is known what that changes. */
export interface PlantedWorld {
  title: string;
  world: EvaluationWorld;
  /**
   * Whether those that adopt would otherwise have moved as the others do: only then can a change be put down to adoption,
   * and must the interval hold what was planted.
   */
  isSound: boolean;
}

const smallEffect = 0.02;
const largeEffect = 0.06;

const planted = (title: string, changes: Partial<EvaluationWorld>, isSound = true): PlantedWorld => ({
  ...{ title, isSound },
  world: { ...stillWorld, organisations: 100, ...changes },
});

/** Worlds with nothing, something small and something large; and those in which a comparison is led astray. */
export const plantedWorlds: readonly PlantedWorld[] = [
  planted('No effect', {}),
  planted('A small effect, 2 points', { effect: smallEffect }),
  planted('A large effect, 6 points', { effect: largeEffect }),
  planted('An effect in trusts alone, 6 points', { effect: 0, effectInTrusts: largeEffect }),
  planted('No effect, three in ten report late', { late: 0.3 }),
  planted('A large effect, three in ten report late', { effect: largeEffect, late: 0.3 }),
  planted('No effect, hardly more than ten adopters', { organisations: 40 }),
  planted('A large effect from two quarters before adoption on', { effect: largeEffect, anticipation: 2 }, false),
  planted('No effect, adopters rise by a point a quarter anyway', { drift: 0.01 }, false),
  planted('No effect, a poor quarter makes an organisation adopt', { followsOutcome: 30 }, false),
];
