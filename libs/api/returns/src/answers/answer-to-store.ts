import type { Answer } from '@monitor/domain';
import { cellsToStore } from './cells-to-store.js';
import type { SentCells } from './cells.scalar.js';

/** An answer as sent, with the version its sender saw (0 = never saved). It takes the place of what stood there. */
export interface SentAnswer {
  /** Code of the question. */
  question: string;
  expectedVersion: number;
  cells: SentCells;
  confirmed: boolean;
}

/** An answer as it is to stand, with the version its sender saw. */
export interface TypedAnswer {
  expectedVersion: number;
  content: Answer;
}

/** An answer as it is stored. One that holds nothing is confirmed by nobody, so that clearing it leaves nothing behind. */
export function answerToStore({ question, expectedVersion, cells, confirmed }: SentAnswer): TypedAnswer {
  const kept = cellsToStore(question, cells);
  const isEmpty = Object.keys(kept).length === 0;
  return { expectedVersion, content: { question, cells: kept, confirmed: confirmed && !isEmpty } };
}
