import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '../clock/clock.js';
import { Metrics } from '../metrics/metrics.js';
import { ServiceNotices } from '../notices/service-notices.js';
import { BackupWatch } from './backup-watch.js';
import { recordBackup } from './last-backup.js';

let dataDirectory: string;
let notices: ServiceNotices;
let metrics: Metrics;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'monitor-backup-watch-'));
  [notices, metrics] = [new ServiceNotices(), new Metrics()];
});
afterEach(() => rm(dataDirectory, { recursive: true }));

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const record = (hours: number, verified = true) =>
  recordBackup(dataDirectory, { at: hoursAgo(hours), verified, file: '/backups/one', sha256: 'abc' });

/** Looks once, as a process does when it starts. */
async function look(directory: string | null = '/backups'): Promise<string[]> {
  const watch = new BackupWatch(
    { dataDirectory, schedule: { directory, everyHours: 24 } },
    new Clock(),
    metrics,
    notices,
  );
  await watch.onModuleInit();
  watch.onApplicationShutdown();
  return notices.forOperators().map(({ code }) => code);
}

async function ageToldInHours(): Promise<number> {
  const { text } = await metrics.print();
  return Number(/^monitor_backup_age_seconds (\S+)$/m.exec(text)?.[1]) / 3600;
}

describe('the watch over backups', () => {
  it('is content with one that is as old as the schedule allows', async () => {
    await record(25);
    expect(await look()).toEqual([]);
    expect(await ageToldInHours()).toBeCloseTo(25, 2);
  });

  it('tells operators, and nobody else, that the last is too old or that there is none', async () => {
    expect(await look()).toEqual(['BACKUP_OLD']);
    expect(notices.current()).toEqual([]);
    expect(await ageToldInHours()).toBeNaN();
  });

  it('does not count one that nobody has tried to restore', async () => {
    await record(30);
    await record(1, false);
    expect(await look()).toEqual(['BACKUP_OLD']);
    expect(await ageToldInHours()).toBeCloseTo(30, 2);
  });

  it('says nothing where somebody else takes care of backups', async () => {
    expect(await look(null)).toEqual([]);
  });
});
