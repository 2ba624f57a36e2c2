import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError, migrate } from '@monitor/api-platform';
import type { Contents } from '../format/contents.js';

/** A database that is being made, and the migrations of this version. */
export interface NewDatabase {
  ownerUrl: string;
  poolUrl: string;
  /** Folder of `NNNN-name.sql` files. */
  migrations: string;
}

/** Refuses a backup that this version of the product cannot take in, before anything is made for it. */
export async function refuseOtherMigrations({ migrations, product }: Contents, directory: string): Promise<void> {
  const known = new Set(await readdir(directory));
  const newer = migrations.filter(({ name }) => !known.has(`${name}.sql`));
  if (newer.length > 0) {
    throw new OperatorError(
      `The backup was taken by a newer version of the product (${product}): it has migration ${newer[0]!.name}, which this version does not know. Restore it with that version or a later one.`,
    );
  }
  for (const { name, sha256 } of migrations) {
    const text = await readFile(join(directory, `${name}.sql`));
    if (createHash('sha256').update(text).digest('hex') === sha256) continue;
    throw new OperatorError(
      `Migration ${name} is not the one that the backup was made with: its file was changed. Put it back as it was.`,
    );
  }
}

/** Brings an empty database to exactly the migrations that the backup was taken at. */
export async function migrateTo({ migrations }: Contents, { ownerUrl, poolUrl, ...from }: NewDatabase): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-migrations-'));
  try {
    for (const { name } of migrations)
      await copyFile(join(from.migrations, `${name}.sql`), join(directory, `${name}.sql`));
    await migrate({ ownerUrl, poolUrl, directory });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
