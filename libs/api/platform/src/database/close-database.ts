import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { poolFigures } from './lanes/lanes.js';

const lookEveryMs = 20;

/** Waits until nobody holds or awaits a connection, as long as there is patience, and closes the pool. */
export async function closeDatabase(dataSource: DataSource, patienceMs: number): Promise<void> {
  if (!dataSource.isInitialized) return;
  const until = performance.now() + patienceMs;
  while (isInUse(dataSource) && performance.now() < until) await wait(lookEveryMs);
  await dataSource.destroy();
}

function isInUse(dataSource: DataSource): boolean {
  const { busy, waiting, lanes } = poolFigures(dataSource);
  const isLaneInUse = Object.values(lanes).some((lane) => lane.busy + lane.waiting > 0);
  return busy + waiting > 0 || isLaneInUse;
}
