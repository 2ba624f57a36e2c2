import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import fc from 'fast-check';
import { Metrics } from '../metrics/metrics.js';
import { lineUpReaders } from './line-up-readers.js';

const reads = 'query Read { quarters { id } }';
const writes = 'mutation Save($input: I!) { save(input: $input) { id } }';

/** Somebody who asks; `told` is what became of it. */
class Asker {
  told: 'WAITS' | 'SERVED' | 'BUSY' = 'WAITS';
  private readonly response = Object.assign(new EventEmitter(), { closed: false });

  constructor(line: ReturnType<typeof lineUpReaders>, query: string) {
    const next = (refusal?: { code?: string; details?: { retryAfterSeconds?: number } }) => {
      this.told = refusal === undefined ? 'SERVED' : 'BUSY';
      if (refusal !== undefined) expect(refusal).toMatchObject({ code: 'BUSY' });
      if (refusal !== undefined) expect(refusal.details?.retryAfterSeconds).toBeGreaterThan(0);
    };
    line({ body: { query } } as Request, this.response as unknown as Response, next as never);
  }

  /** Is answered, or gives up. */
  leave(): void {
    this.response.closed = true;
    this.response.emit('close');
  }
}

const settle = () => wait(0);

describe('the line of readers', () => {
  it('works on so many at once and lets the next in when one leaves, whoever comes and goes; writers pass', async () => {
    const step = fc.constantFrom('READ', 'READ', 'READ', 'WRITE', 'LEAVE', 'GIVE_UP');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 40 }), async (served, steps) => {
        const line = lineUpReaders(new Metrics(), { served, waitMs: 60_000 });
        let readers: Asker[] = [];
        for (const each of steps) {
          if (each === 'WRITE') expect(new Asker(line, writes).told).toBe('SERVED');
          if (each === 'READ') readers.push(new Asker(line, reads));
          await settle();
          const [leaving] = readers.filter(({ told }) => told === (each === 'LEAVE' ? 'SERVED' : 'WAITS'));
          if (leaving !== undefined && (each === 'LEAVE' || each === 'GIVE_UP')) {
            leaving.leave();
            readers = readers.filter((reader) => reader !== leaving);
          }
          await settle();
          const inside = readers.filter(({ told }) => told === 'SERVED').length;
          expect(inside).toBe(Math.min(served, readers.length));
        }
        for (const reader of readers) reader.leave();
        for (let round = 0; round < readers.length + 1; round += 1) await settle();
        const last = new Asker(line, reads);
        await settle();
        expect(last.told).toBe('SERVED');
        last.leave();
      }),
      { numRuns: 60 },
    );
  });

  it('tells whoever has waited too long to come again, and serves those who come later', async () => {
    const line = lineUpReaders(new Metrics(), { served: 1, waitMs: 30 });
    const [first, second] = [new Asker(line, reads), new Asker(line, reads)];
    await wait(80);
    expect([first.told, second.told]).toEqual(['SERVED', 'BUSY']);
    first.leave();
    await settle();
    const third = new Asker(line, reads);
    await settle();
    expect(third.told).toBe('SERVED');
    third.leave();
  });
});
