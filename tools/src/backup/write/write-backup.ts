import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { describeDatabase } from '../catalogue/description.query.js';
import { beginReading, endReading } from '../catalogue/session.query.js';
import { lockTables, readTables } from '../catalogue/tables.query.js';
import { copyOut, settle } from '../copy/copy.query.js';
import { Tally } from '../copy/tally.js';
import type { Compression, Contents, KeptTable, TableColumns } from '../format/contents.js';
import type { BackupFile } from './backup-file.js';

export interface BackupOrder {
  /** Reads every row of the database. */
  session: Client;
  /** Begun, with nothing in it yet. */
  file: BackupFile;
  /** Version of the product. */
  product: string;
  compression: Compression;
}

/** A backup that lies on the disk, whole. */
export interface WrittenBackup {
  contents: Contents;
  /** SHA-256 of the table of contents, which holds those of everything else. */
  sha256: string;
  fileBytes: number;
}

/** Writes every table as it was at one instant to a file, a piece at a time. A failure leaves no file behind. */
export async function writeBackup({ session, file, product, compression }: BackupOrder): Promise<WrittenBackup> {
  try {
    let tables: TableColumns[] = [];
    await beginReading(session, async () => {
      tables = await readTables(session);
      await lockTables(session, tables);
    });
    const description = await describeDatabase(session, product);
    const kept: KeptTable[] = [];
    for (const table of tables) kept.push(await writeTable(session, table, file, compression));
    await endReading(session);
    const contents: Contents = { ...description, compression, tables: kept };
    const sha256 = await file.finish(contents);
    return { contents, sha256, fileBytes: file.at };
  } catch (failure) {
    await file.discard();
    throw failure;
  }
}

async function writeTable(
  session: Client,
  table: TableColumns,
  file: BackupFile,
  compression: Compression,
): Promise<KeptTable> {
  const { at } = file;
  const rows = copyOut(session, table);
  const tally = new Tally();
  const section = file.section();
  if (compression === 'gzip') await pipeline(rows, tally, createGzip({ level: 1 }), section);
  else await pipeline(rows, tally, section);
  await settle(session);
  const figures = { rows: rows.rowCount, bytes: tally.bytes, sha256: tally.sha256() };
  return { ...table, ...figures, at, storedBytes: section.bytes, blocks: section.blocks() };
}
