import type { Answer, CellId, ChangeWay } from '@monitor/domain';
import { cellsToStore } from './cells-to-store.js';
import type { SentCells } from './cells.scalar.js';

/** An answer as sent, with the version its sender saw (0 = never saved). */
export interface SentAnswer {
  /** Code of the question. */
  question: string;
  expectedVersion: number;
  cells: SentCells;
  confirmed: boolean;
  /** The cells that the sender changed since that version; left out, the answer takes the place of what stood there. */
  changed?: readonly CellId[] | null;
  /** How they were changed. */
  way?: ChangeWay | null;
}

/** An answer as it is to stand, with the version its sender saw. */
export interface TypedAnswer {
  expectedVersion: number;
  content: Answer;
  /** Null where the sender does not say: then all of it is theirs. */
  changed: ReadonlySet<CellId> | null;
  way: ChangeWay;
}

/** What a sender may say of the way; the rest is for the service to find. */
const ofSenders: readonly ChangeWay[] = ['TYPED', 'PASTED', 'WORKBOOK', 'SETTLED', 'RESTORED'];

/** An answer as it is stored. One that holds nothing is confirmed by nobody, so that clearing it leaves nothing behind. */
export function answerToStore({ question, expectedVersion, cells, confirmed, ...sent }: SentAnswer): TypedAnswer {
  const kept = cellsToStore(question, cells);
  const isEmpty = Object.keys(kept).length === 0;
  return {
    expectedVersion,
    content: { question, cells: kept, confirmed: confirmed && !isEmpty },
    changed: sent.changed == null ? null : new Set(sent.changed),
    way: ofSenders.find((way) => way === sent.way) ?? 'TYPED',
  };
}
