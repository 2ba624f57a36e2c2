import type { WorkbookOwner, WorkbookReading } from '../reading/read-workbook.js';
import type { RefusalCode } from '../reading/refusal.js';
import type { ReturnToWrite } from '../writing/return-to-write.js';

/** What the thread is asked to do. Definitions are data, so they travel with what is asked. */
export type WorkbookTask =
  { kind: 'WRITE'; source: ReturnToWrite } | { kind: 'READ'; bytes: Uint8Array; owner: WorkbookOwner };

/** What the thread answers. */
export type WorkbookOutcome =
  | { kind: 'WRITTEN'; bytes: Uint8Array }
  | { kind: 'READ'; reading: WorkbookReading }
  | { kind: 'REFUSED'; code: RefusalCode; message: string }
  /** A fault of ours. */
  | { kind: 'FAILED'; message: string; stack: string };
