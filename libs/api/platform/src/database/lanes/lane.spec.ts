import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Lane } from './lane.js';

const waitMs = 100;
const shareWaitMs = 20_000;

/** Work that goes on until it is told to end. */
function held(): { work: () => Promise<void>; end: () => void } {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended, end };
}

describe('a lane', () => {
  it('turns work away after one wait in all, where others wait as well', async () => {
    const lane = new Lane({ size: 2, waitMs, ofOne: { most: 1, waitMs: shareWaitMs, mostWaiting: 5 } });
    const own = held();
    const other = held();
    const holding = [lane.run('a', own.work), lane.run('b', other.work)];
    await sleep(0);
    const late = sleep(shareWaitMs / 2, 'still waiting', { ref: false });
    const told = lane.run('a', () => Promise.resolve('served')).catch(({ code }: { code: string }) => code);
    expect(await Promise.race([told, late])).toBe('BUSY');
    expect(lane.figures()).toEqual({ size: 2, busy: 2, waiting: 0, shed: 1 });
    own.end();
    other.end();
    await Promise.all(holding);
  });

  it('lets work wait longer for other work of the same person, where that keeps nobody from anything', async () => {
    const lane = new Lane({ size: 2, waitMs, ofOne: { most: 1, waitMs: shareWaitMs, mostWaiting: 5 } });
    const own = held();
    const holding = lane.run('a', own.work);
    const waiting = lane.run('a', () => Promise.resolve('served'));
    await sleep(3 * waitMs);
    own.end();
    expect(await waiting).toBe('served');
    expect(lane.figures()).toEqual({ size: 2, busy: 0, waiting: 0, shed: 0 });
    await holding;
  });

  it('gives a free place even to a reader who has waited all there is to wait', async () => {
    const lane = new Lane({ size: 1, waitMs, ofOne: { most: 1, waitMs: shareWaitMs, mostWaiting: 5 } });
    expect(await lane.run('a', () => Promise.resolve('served'), { waitMs: -500 })).toBe('served');
  });
});
