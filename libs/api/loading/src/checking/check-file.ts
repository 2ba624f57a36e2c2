import { readReturnWindows } from '@monitor/api-reference';
import { rowReader } from '@monitor/domain';
import type { LoadingMapping, MappingFault, RowReader } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { CollectionCounts } from '../collections/collection-counts.js';
import { csvRows } from '../reading/csv-rows.js';
import type { CsvRow } from '../reading/csv-rows.js';
import { checkRows } from './check-rows.js';
import type { RowToCheck } from './check-rows.js';
import { FaultLedger } from './fault-ledger.query.js';
import { KnownBodies } from './known-bodies.query.js';
import { reviewAnswers } from './review-answers.js';

/** A published file and how it is read. */
export interface FileToCheck {
  collectionId: string;
  mapping: LoadingMapping;
  bytes: AsyncIterable<Uint8Array>;
}

/** A file that was read in, or what is wrong with its mapping. */
export type FileChecked = { contentHash: string; counts: CollectionCounts } | { faults: MappingFault[] };

const rowsAtOnce = 1000;

/** The rows of a file below its headings, checked in batches so that memory does not grow with the file. */
class FileCheck {
  readonly counts: CollectionCounts = { rows: 0, leftOut: {}, refused: 0, answers: 0, organisations: 0 };
  private batch: RowToCheck[] = [];
  private readonly bodies = new KnownBodies();

  constructor(
    private readonly manager: EntityManager,
    private readonly of: { collectionId: string; quarters: ReadonlySet<string>; ledger: FaultLedger },
  ) {}

  async add({ line, cells }: CsvRow, read: RowReader): Promise<void> {
    const { counts, batch } = this;
    counts.rows += 1;
    const outcome = read(cells);
    if ('leftOut' in outcome) {
      counts.leftOut[outcome.leftOut] = (counts.leftOut[outcome.leftOut] ?? 0) + 1;
      return;
    }
    batch.push({ line, row: outcome.row });
    if (batch.length === rowsAtOnce) await this.check();
  }

  async check(): Promise<void> {
    const { batch, of } = this;
    if (batch.length === 0) return;
    this.batch = [];
    const { faults, refused } = await checkRows(this.manager, batch, { ...of, bodies: this.bodies });
    this.counts.refused += refused;
    of.ledger.add(faults);
    await of.ledger.write();
  }
}

/**
 * Reads a file in and checks all of it, in one transaction: what can be loaded is kept with the collection, of which
 * nothing counts yet, and what cannot is written down row by row. Refuses (INPUT_NOT_UNDERSTOOD) what is no csv.
 */
export async function checkFile(
  manager: EntityManager,
  { collectionId, mapping, bytes }: FileToCheck,
): Promise<FileChecked> {
  const rows = csvRows(bytes);
  const headings = await rows.next();
  const reader = rowReader(mapping, headings.done === true ? [] : headings.value.cells);
  if ('faults' in reader) {
    await rows.return(undefined);
    return reader;
  }
  const windows = await readReturnWindows(manager);
  const ledger = new FaultLedger(manager, collectionId);
  const quarters = new Set(windows.map(({ quarterId }) => quarterId));
  const check = new FileCheck(manager, { collectionId, quarters, ledger });
  for await (const row of rows) await check.add(row, reader.read);
  await check.check();
  const { contentHash, refused, ...summary } = await reviewAnswers(manager, collectionId, async (faults) => {
    ledger.add(faults);
    await ledger.write();
  });
  const counts = { ...check.counts, ...summary, refused: check.counts.refused + refused };
  return { contentHash, counts };
}
