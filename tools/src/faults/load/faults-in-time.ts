import { setTimeout as sleep } from 'node:timers/promises';
import type { Bounds } from '../fault-run.js';

const shortestCalmMs = 200;
const calmMs = 2_000;

/** Does a fault as often as the bounds allow, after a while of calm each time. */
export async function repeatedly({ faults, seconds, random }: Bounds, fault: () => Promise<void>): Promise<void> {
  const end = performance.now() + 1000 * seconds;
  for (let count = 0; count < faults && performance.now() < end; count += 1) {
    await sleep(shortestCalmMs + calmMs * random.uniform());
    await fault();
  }
}

/** A whole number between two others, both included. */
export const between = ({ random }: Pick<Bounds, 'random'>, least: number, most: number): number =>
  least + Math.floor((most - least + 1) * random.uniform());
