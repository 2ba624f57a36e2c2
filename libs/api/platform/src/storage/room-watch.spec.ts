import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLogger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { ServiceNotices } from '../notices/service-notices.js';
import { isDiskFull } from './disk-full.js';
import { askFileSystem } from './free-space.js';
import type { FreeSpace, SpaceProbe } from './free-space.js';
import { readRoomSettings } from './room-settings.js';
import { RoomWatch } from './room-watch.js';

const gigabyte = 1024 ** 3;
const free = (percent: number): FreeSpace => ({ freeBytes: (gigabyte * percent) / 10, sizeBytes: 10 * gigabyte });
const watches: RoomWatch[] = [];

async function aWatch(probe: SpaceProbe, folders = ['/data']) {
  const { limits } = readRoomSettings({}, '/data');
  const notices = new ServiceNotices();
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(line) });
  const watch = new RoomWatch({ folders, limits, probe }, notices, logger, new Metrics());
  watches.push(watch);
  await watch.onModuleInit();
  const codes = () => notices.current().map(({ code }) => code);
  return { watch, codes, lines };
}

afterEach(() => watches.splice(0).forEach((watch) => watch.onApplicationShutdown()));

describe('the watch over the room on the disk', () => {
  it('restricts the service as room becomes short, tells it once each, and takes it back by itself', async () => {
    let now = free(50);
    const { watch, codes, lines } = await aWatch(() => Promise.resolve(now));
    const seen: unknown[] = [];
    for (const percent of [50, 9, 8, 4, 1, 5.5, 7, 11, 14, 50]) {
      now = free(percent);
      await watch.look();
      seen.push([percent, watch.level(), codes().join()]);
    }
    expect(seen).toEqual([
      [50, 'ENOUGH', ''],
      [9, 'NO_IMPORTS', 'DISK_LOW'],
      [8, 'NO_IMPORTS', 'DISK_LOW'],
      [4, 'READ_ONLY', 'READ_ONLY'],
      [1, 'READ_ONLY', 'READ_ONLY'],
      [5.5, 'READ_ONLY', 'READ_ONLY'],
      [7, 'NO_IMPORTS', 'DISK_LOW'],
      [11, 'NO_IMPORTS', 'DISK_LOW'],
      [14, 'ENOUGH', ''],
      [50, 'ENOUGH', ''],
    ]);
    expect(lines).toHaveLength(4);
  });

  it('goes by the fullest of the disks that it is told of', async () => {
    const { watch } = await aWatch(
      (path) => Promise.resolve(free(path === '/database' ? 2 : 90)),
      ['/data', '/database'],
    );
    expect(watch.level()).toBe('READ_ONLY');
  });

  it('restricts the service at once when there was no room for a statement, whatever the disk seems to have', async () => {
    const { watch, codes } = await aWatch(() => Promise.resolve(free(90)));
    watch.reportFull();
    expect([watch.level(), codes()]).toEqual(['READ_ONLY', ['READ_ONLY']]);
    await watch.look();
    expect(watch.level()).toBe('READ_ONLY');
  });

  it('keeps to what it saw last where a disk cannot be looked at, and says so once', async () => {
    let isBroken = false;
    const { watch, lines } = await aWatch(() =>
      isBroken ? Promise.reject(new Error('EIO')) : Promise.resolve(free(3)),
    );
    isBroken = true;
    await watch.look();
    await watch.look();
    expect(watch.level()).toBe('READ_ONLY');
    expect(lines.filter((line) => line.includes('cannot be seen'))).toHaveLength(1);
  });

  it('asks a disk that does not answer once, and goes on', async () => {
    let asked = 0;
    let answer: ((space: FreeSpace) => void) | undefined;
    const { watch } = await aWatch(() => {
      asked += 1;
      return asked === 1 ? Promise.resolve(free(50)) : new Promise((resolve) => (answer = resolve));
    });
    const looks = [watch.look(), watch.look(), watch.look()];
    expect([asked, watch.level()]).toEqual([2, 'ENOUGH']);
    answer?.(free(1));
    await Promise.all(looks);
    expect(watch.level()).toBe('READ_ONLY');
  });

  it('asks the operating system', async () => {
    const { freeBytes, sizeBytes } = await askFileSystem(tmpdir());
    expect(sizeBytes).toBeGreaterThan(0);
    expect(freeBytes).toBeLessThanOrEqual(sizeBytes);
  });
});

describe('a failure for want of room', () => {
  const ofPostgres = Object.assign(new Error('could not extend file'), { code: '53100' });

  it.each([
    ['of PostgreSQL', ofPostgres, true],
    ['within one of the library', new QueryFailedError('INSERT', [], ofPostgres), true],
    ['of the operating system', Object.assign(new Error('write'), { code: 'ENOSPC' }), true],
    ['as a cause', new Error('not kept', { cause: Object.assign(new Error('write'), { code: 'EDQUOT' }) }), true],
    ['is no other', Object.assign(new Error('out of memory'), { code: '53200' }), false],
    ['is no text', 'ENOSPC', false],
  ])('%s', (_, failure, isFull) => {
    expect(isDiskFull(failure)).toBe(isFull);
  });
});

describe('the settings of the room', () => {
  it.each([
    [{ DISK_IMPORTS_BELOW_PERCENT: '3' }, /DISK_IMPORTS_BELOW_PERCENT: wanted no less than DISK_READ_ONLY/],
    [{ DISK_READ_ONLY_BELOW_PERCENT: 'five' }, /found "five", wanted a whole number from 0 to 90/],
    [{ DISK_ENOUGH_MEGABYTES: '1' }, /found "1", wanted a whole number from 64/],
  ])('%j are refused in words', (given, words) => {
    expect(() => readRoomSettings(given, '/data')).toThrow(words);
  });

  it('name the database’s folder too, once', () => {
    expect(readRoomSettings({ DATABASE_DIRECTORY: '/pg' }, '/data').folders).toEqual(['/data', '/pg']);
    expect(readRoomSettings({ DATABASE_DIRECTORY: '/data' }, '/data').folders).toEqual(['/data']);
  });
});
