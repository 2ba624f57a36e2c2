import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readBackupSettings } from './backup-settings.js';
import { lastBackup, lastVerifiedBackup, recordBackup } from './last-backup.js';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'monitor-last-backup-'))));
afterEach(() => rm(folder, { recursive: true }));

const backup = (at: string, verified: boolean) => ({ at, verified, file: `/backups/${at}`, sha256: 'abc' });

describe('the record of the last backup', () => {
  it('is null where none was taken, and the one that was taken last', async () => {
    expect(await lastBackup(folder)).toBeNull();
    await recordBackup(folder, backup('2026-11-25T02:00:00Z', true));
    await recordBackup(folder, backup('2026-11-26T02:00:00Z', true));
    expect(await lastBackup(folder)).toEqual(backup('2026-11-26T02:00:00Z', true));
  });

  it('keeps the last verified one when a later one was not tried', async () => {
    await recordBackup(folder, backup('2026-11-25T02:00:00Z', true));
    await recordBackup(folder, backup('2026-11-26T02:00:00Z', false));
    expect(await lastBackup(folder)).toMatchObject({ verified: false });
    expect(await lastVerifiedBackup(folder)).toEqual(backup('2026-11-25T02:00:00Z', true));
  });

  it.each(['', '{"last":', '[]', 'null', '{"last":{"at":"yesterday"}}'])(
    'counts as none where it holds %j',
    async (text) => {
      await writeFile(join(folder, 'last-backup.json'), text);
      expect(await lastBackup(folder)).toBeNull();
      expect(await lastVerifiedBackup(folder)).toBeNull();
    },
  );
});

describe('the settings of backups', () => {
  it('take none where no folder is named, and a day, a week and a month where one is', () => {
    expect(readBackupSettings({}, '/product').directory).toBeNull();
    expect(readBackupSettings({ BACKUP_DIR: 'copies' }, '/product')).toMatchObject({
      directory: '/product/copies',
      everyHours: 24,
      keep: 7,
      keepWeeks: 4,
    });
  });

  it.each([
    ['BACKUP_EVERY_HOURS', '0'],
    ['BACKUP_EVERY_HOURS', 'daily'],
    ['BACKUP_KEEP', '0'],
    ['BACKUP_KEEP_WEEKS', '-1'],
  ])('refuse %s=%s in one line that names it', (name, value) => {
    const read = () => readBackupSettings({ [name]: value }, '/product');
    expect(read).toThrow(new RegExp(`${name}: found "${value}", wanted a whole number from \\d+ to \\d+`));
  });
});
