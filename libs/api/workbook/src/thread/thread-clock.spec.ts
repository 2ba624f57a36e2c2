import { existsSync } from 'node:fs';
import { setTimeout as pass } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { clockOfThisThread, watchOf } from './thread-clock.js';

/** Works until the process has been on the processor this long. */
function work(ms: number): void {
  const before = process.cpuUsage();
  const workedMs = () => process.cpuUsage(before).user / 1000;
  while (workedMs() < ms);
}

describe('The clock of a thread', () => {
  const clock = clockOfThisThread();

  it('is there where the system keeps one', () => {
    expect(clock !== null).toBe(existsSync('/proc/thread-self/schedstat'));
  });

  (clock === null ? it.skip : it)('tells work, and no time that passes without it', async () => {
    const worked = watchOf(clock);
    await pass(400);
    expect(worked()).toBeLessThan(200);
    const before = worked();
    work(400);
    expect(worked() - before).toBeGreaterThan(200);
  });

  it('tells the time that has passed where the system keeps none', async () => {
    for (const none of [null, '/no/such/clock']) {
      const passed = watchOf(none);
      await pass(50);
      expect(passed()).toBeGreaterThan(45);
    }
  });
});
