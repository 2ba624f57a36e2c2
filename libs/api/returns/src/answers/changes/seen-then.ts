import { withContents } from '@monitor/domain';
import type { Answer, CellId, CellValue } from '@monitor/domain';
import type { CellChangeRow } from './changes-since.query.js';

/** An answer that stands, and what became of its cells since a version that was seen. */
export interface Since {
  standing: Answer;
  /** In order. */
  changes: readonly CellChangeRow[];
  /** The version that stands. */
  version: number;
  /** The version that was seen. */
  seen: number;
}

/**
 * An answer as it was in a version that somebody saw; null where that is not known, as of versions that were saved before
 * changes of cells were kept.
 */
export function answerSeen({ standing, changes, version, seen }: Since): Answer | null {
  const known = new Set(changes.map((change) => change.version));
  if (seen > version || known.size !== version - seen) return null;
  const before = new Map<CellId, CellValue | null>();
  for (const { cell, was } of changes) if (!before.has(cell)) before.set(cell, was);
  return withContents(standing, before);
}
