import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../logging/logger.js';
import { busy } from './unavailable.js';
import { OutageLog } from './outage-log.js';

interface Line {
  msg: string;
  cause: string;
  more?: number;
  err?: { message: string };
}

const lost = (code: string, n: number) => busy(Object.assign(new Error(`read from port ${n} failed`), { code }));

describe('the log of outages', () => {
  it('tells the first failure of each cause in full, and how many followed', async () => {
    const lines: Line[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as Line) });
    const log = new OutageLog(logger, 50);
    for (let n = 0; n < 300; n += 1) log.note(lost('ECONNRESET', n));
    log.note(lost('57P01', 0));
    expect(lines.map(({ cause }) => cause)).toEqual(['ECONNRESET', '57P01']);
    await wait(150);
    expect(lines.slice(2)).toEqual([expect.objectContaining({ cause: 'ECONNRESET', more: 299 })]);
    log.note(lost('ECONNRESET', 1));
    expect(lines).toHaveLength(4);
    expect(lines[3]).not.toHaveProperty('more');
  });

  it('knows failures without a code by their words', () => {
    const lines: Line[] = [];
    const log = new OutageLog(createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as Line) }));
    for (let n = 0; n < 10; n += 1) log.note(new Error(`no answer for ${n} ms`));
    expect(lines.map(({ cause }) => cause)).toEqual(['no answer for N ms']);
  });
});
