import { stillWorld } from '@monitor/analysis/evaluation-worlds';
import type { EvaluationWorld } from '@monitor/analysis/evaluation-worlds';

/** A world of organisations that adopt something, of which it is known what that changes. */
export interface PlantedWorld {
  title: string;
  world: EvaluationWorld;
  /**
   * Whether those that adopt would otherwise have moved as the others do: only then can a change be put down to adoption,
   * and must the interval cover what was planted.
   */
  isSound: boolean;
}

const smallEffect = 0.02;
const largeEffect = 0.06;
/** Where three in ten report late, about a hundred are left to be compared. */
const lateReporters = { organisations: 140, late: 0.3 };

const sound = (title: string, changes: Partial<EvaluationWorld>): PlantedWorld => ({
  ...{ title, isSound: true },
  world: { ...stillWorld, organisations: 100, ...changes },
});
const misleading = (title: string, changes: Partial<EvaluationWorld>): PlantedWorld => ({
  ...sound(title, changes),
  isSound: false,
});

/** Worlds with nothing, something small and something large; and those in which a comparison is led astray. */
export const plantedWorlds: readonly PlantedWorld[] = [
  sound('No effect', {}),
  sound('A small effect, 2 points', { effect: smallEffect }),
  sound('A large effect, 6 points', { effect: largeEffect }),
  sound('An effect in trusts alone, 6 points', { effect: 0, effectInTrusts: largeEffect }),
  sound('No effect, three in ten report late', lateReporters),
  sound('A large effect, three in ten report late', { ...lateReporters, effect: largeEffect }),
  sound('No effect, twelve adopters', { organisations: 70, adopters: 12 }),
  misleading('A large effect from two quarters before adoption on', { effect: largeEffect, anticipation: 2 }),
  // Twice each: what stands out before adoption is seen there, and what is half as much may not be.
  misleading('No effect, adopters rise by a point a quarter anyway', { drift: 0.01 }),
  misleading('No effect, adopters rise by half a point a quarter', { drift: 0.005 }),
  misleading('No effect, adoption follows a poor quarter closely', { followsOutcome: 30 }),
  misleading('No effect, adoption follows a poor quarter loosely', { followsOutcome: 15 }),
];

/** Whether nothing was planted, so that every change that is claimed is a false finding. */
export function isWithoutEffect({ world: { effect, effectInTrusts = 0 } }: PlantedWorld): boolean {
  return effect === 0 && effectInTrusts === 0;
}
