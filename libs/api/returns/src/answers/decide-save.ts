import { isDeepStrictEqual } from 'node:util';
import { changedCells, contentOfCell, emptyAnswer, mergeAnswer } from '@monitor/domain';
import type { Answer, CellId, CellValue, ChangeWay, FormEdition } from '@monitor/domain';
import type { TypedAnswer } from './answer-to-store.js';
import type { AnswerRow } from './answers.query.js';
import type { CellChangeRow } from './changes/changes-since.query.js';
import { answerSeen } from './changes/seen-then.js';

/** What became of one cell. */
export interface CellChange {
  cell: CellId;
  was: CellValue | null;
  became: CellValue | null;
  way: ChangeWay;
}

/** An answer to write, with the version it is to have. */
export interface AnswerToWrite extends Pick<AnswerRow, 'answerKey' | 'version' | 'content'> {
  changes: CellChange[];
}

/** An answer that was saved, whole. */
export interface SavedRow {
  key: string;
  version: number;
  /** What stands, where that is not what was sent. */
  content: Answer | null;
}

/** An answer of which some cells were not saved: somebody else had changed them to something else. */
export interface ConflictRow extends AnswerRow {
  /** With the last change that is known of each. */
  cells: { cell: CellId; last: CellChangeRow | null }[];
}

/** What becomes of typed answers: which are written, which were there already, and which met somebody else's. */
export interface SaveDecision {
  write: AnswerToWrite[];
  saved: SavedRow[];
  conflicts: ConflictRow[];
}

/** What is saved on: the edition of the return, and what became of cells since the versions that senders saw. */
export interface SavedOn {
  edition: FormEdition;
  current: ReadonlyMap<string, AnswerRow>;
  since: readonly CellChangeRow[];
}

/** What is to be written of an answer; null where that stands already. */
export function toWrite(row: AnswerRow | undefined, content: Answer, way: ChangeWay): AnswerToWrite | null {
  const before = row?.content ?? emptyAnswer(content.question);
  if (row === undefined ? isDeepStrictEqual(before, content) : isDeepStrictEqual(row.content, content)) return null;
  const changes = changedCells(before, content).map((cell) => ({
    cell,
    was: contentOfCell(before, cell),
    became: contentOfCell(content, cell),
    way,
  }));
  return { answerKey: content.question, version: (row?.version ?? 0) + 1, content, changes };
}

function conflictOver(row: AnswerRow, cells: readonly CellId[], since: readonly CellChangeRow[]): ConflictRow {
  const lastOf = (cell: CellId) => since.findLast((change) => change.cell === cell) ?? since.at(-1) ?? null;
  return { ...row, cells: cells.map((cell) => ({ cell, last: lastOf(cell) })) };
}

/** A whole answer: it takes the place of the version that its sender saw, and of no other. */
function decideWhole(typed: TypedAnswer, row: AnswerRow | undefined, since: readonly CellChangeRow[]): SaveDecision {
  const { content, expectedVersion, way } = typed;
  const key = content.question;
  if (row === undefined) {
    const version = 1;
    const changes = toWrite(row, content, way)?.changes ?? [];
    return {
      write: [{ answerKey: key, version, content, changes }],
      saved: [{ key, version, content: null }],
      conflicts: [],
    };
  }
  const write = toWrite(row, content, way);
  if (write === null) return { write: [], saved: [{ key, version: row.version, content: null }], conflicts: [] };
  if (row.version === expectedVersion)
    return { write: [write], saved: [{ key, version: write.version, content: null }], conflicts: [] };
  return { write: [], saved: [], conflicts: [conflictOver(row, changedCells(row.content, content), since)] };
}

/** Single cells: those that its sender changed are laid over what stands, but for those that others changed as well. */
function decideCells(
  typed: TypedAnswer & { changed: ReadonlySet<CellId> },
  row: AnswerRow | undefined,
  { edition, since }: Pick<SavedOn, 'edition' | 'since'>,
): SaveDecision {
  const { content: mine, changed, expectedVersion } = typed;
  const theirs = row?.content ?? emptyAnswer(mine.question);
  const version = row?.version ?? 0;
  const isCurrent = version === expectedVersion;
  const base = isCurrent ? theirs : answerSeen({ standing: theirs, changes: since, version, seen: expectedVersion });
  const { answer, conflicts } = mergeAnswer(edition, { base, mine, theirs, changed });
  const way = !isCurrent && typed.way === 'TYPED' ? 'MERGED' : typed.way;
  const write = toWrite(row, answer, way);
  const stands = { key: mine.question, version: write?.version ?? version };
  const content = isDeepStrictEqual(answer, mine) ? null : answer;
  const decided = { write: write === null ? [] : [write] };
  if (conflicts.length === 0 || row === undefined)
    return { ...decided, saved: [{ ...stands, content }], conflicts: [] };
  const conflict = conflictOver({ ...row, version: stands.version, content: answer }, conflicts, since);
  return { ...decided, saved: [], conflicts: [conflict] };
}

/**
 * Nobody overwrites what they have not seen: a cell that somebody else changed since to something else is a conflict,
 * unless it already says the same (as when a request is sent twice).
 */
export function decideSave(on: SavedOn, typed: readonly TypedAnswer[]): SaveDecision {
  const decision: SaveDecision = { write: [], saved: [], conflicts: [] };
  for (const answer of typed) {
    const { changed, content } = answer;
    const row = on.current.get(content.question);
    const since = on.since.filter(({ answerKey }) => answerKey === content.question);
    const { write, saved, conflicts } =
      changed === null
        ? decideWhole(answer, row, since)
        : decideCells({ ...answer, changed }, row, { edition: on.edition, since });
    decision.write.push(...write);
    decision.saved.push(...saved);
    decision.conflicts.push(...conflicts);
  }
  return decision;
}

/** The versions that senders saw, of answers that have moved on since. */
export function staleVersions(current: ReadonlyMap<string, AnswerRow>, typed: readonly TypedAnswer[]) {
  return typed
    .map(({ content, expectedVersion }) => ({ answerKey: content.question, version: expectedVersion }))
    .filter(({ answerKey, version }) => version < (current.get(answerKey)?.version ?? 0));
}
