import {
  changedCells,
  confirmedCell,
  contentOfCell,
  isSameValue,
  mergeAnswer,
  whyNotKept,
  withContents,
} from '@monitor/domain';
import type { Answer, CellId, CellValue, FormEdition } from '@monitor/domain';
import type { CellInConflict, DraftAnswer } from './draft-answer.js';

/** What the service holds now of an answer that was sent. */
export interface Standing {
  version: number;
  answer: Answer;
}

/** What the service says of an answer of which cells were not saved. */
export interface ConflictFound extends Standing {
  /** Who saved it last. */
  editedByName: string;
  cells: readonly ({ cell: CellId } & Omit<CellInConflict, 'theirs'>)[];
}

/** The answer as it may be sent: in cells in conflict it holds what stands, until the person has chosen. */
export function sendable(draft: DraftAnswer): DraftAnswer {
  const theirs = Object.entries(draft.conflict ?? {}).map(([cell, of]) => [cell, of.theirs] as const);
  return theirs.length === 0 ? draft : { ...draft, answer: withContents(draft.answer, new Map(theirs)) };
}

/** The cells to send: those typed since the version it was typed on, and those that may have arrived; null = not known. */
export function cellsToSend(draft: DraftAnswer): ReadonlySet<CellId> | null {
  if (draft.base === undefined) return null;
  const cells = [...changedCells(draft.base, draft.answer), ...Object.keys(draft.tried ?? {})];
  return new Set(cells.filter((cell) => !Object.hasOwn(draft.conflict ?? {}, cell)));
}

/** The answer without the conflicts that are none: both hold the same now. */
function withoutSettled(draft: DraftAnswer): DraftAnswer {
  const { conflict = {}, ...rest } = draft;
  const open = Object.entries(conflict).filter(
    ([cell, { theirs }]) => !isSameValue(contentOfCell(draft.answer, cell), theirs),
  );
  return open.length === 0 ? rest : { ...rest, conflict: Object.fromEntries(open) };
}

/** What is typed laid over what stood here; `isWaiting` = some of that is not on the service. */
export function typedOver(standing: DraftAnswer | undefined, typed: DraftAnswer, isWaiting: boolean): DraftAnswer {
  if (standing === undefined) return typed;
  const { answer, typed: texts, way = standing.way } = typed;
  const { version, tried, conflict } = standing;
  const base = standing.base ?? (isWaiting ? undefined : standing.answer);
  const why = whyNotKept(answer.cells);
  return withoutSettled({
    answer,
    version,
    typed: texts,
    ...(base !== undefined && { base }),
    ...(tried !== undefined && { tried }),
    ...(conflict !== undefined && { conflict }),
    ...(way !== undefined && { way }),
    ...(why !== null && { refused: { cell: why.cell, message: `This answer ${why.found} ${why.remedy}` } }),
  });
}

/** The answer as it goes on its way: what is sent of each cell is remembered until the service has answered. */
export function onItsWay(draft: DraftAnswer): DraftAnswer {
  const cells = cellsToSend(draft);
  if (cells === null) return draft;
  const tried: Record<CellId, readonly (CellValue | null)[]> = { ...draft.tried };
  for (const cell of cells) {
    const value = contentOfCell(draft.answer, cell);
    const before = tried[cell] ?? [];
    if (!before.some((each) => isSameValue(each, value))) tried[cell] = [...before, value];
  }
  return { ...draft, tried };
}

/** Texts that mean nothing stay where they were typed; all others belong to the value that they were typed for. */
function textsOver(now: DraftAnswer, answer: Answer): Record<CellId, string> {
  const stays = ([cell]: [string, string]) => isSameValue(contentOfCell(now.answer, cell), contentOfCell(answer, cell));
  return Object.fromEntries(Object.entries(now.typed).filter(stays));
}

/** What is typed in a cell and means nothing meets a value of somebody else: neither is lost. */
function conflictsOfTexts(now: DraftAnswer, answer: Answer, editedByName: string): Record<CellId, CellInConflict> {
  const met = Object.keys(now.typed).filter(
    (cell) => contentOfCell(now.answer, cell) === null && contentOfCell(answer, cell) !== null,
  );
  const of = (cell: CellId) => ({ theirs: contentOfCell(answer, cell), editedByName, editedAt: null, isOwn: false });
  return Object.fromEntries(met.map((cell) => [cell, of(cell)]));
}

interface Settled {
  stands: Standing;
  /** What is to be shown, but for cells in conflict. */
  answer: Answer;
  editedByName: string;
}

/** The answer on what stands now; in its conflicts it goes on holding what was typed here. */
function settled(now: DraftAnswer, { stands, answer, editedByName }: Settled): DraftAnswer {
  const conflict = { ...now.conflict, ...conflictsOfTexts(now, answer, editedByName) };
  const own = Object.keys(conflict).map((cell) => [cell, contentOfCell(now.answer, cell)] as const);
  const shown = withContents(answer, new Map(own));
  const isSame = changedCells(stands.answer, shown).length === 0 && own.length === 0;
  const current = Object.entries(conflict).map(([cell, of]) => {
    const theirs = contentOfCell(stands.answer, cell);
    return [cell, { ...of, theirs }] as const;
  });
  return withoutSettled({
    answer: shown,
    version: stands.version,
    typed: textsOver(now, shown),
    ...(!isSame && { base: stands.answer, conflict: Object.fromEntries(current) }),
  });
}

/** All that was sent is saved; what was typed since stays. Where that meets somebody else's change, the next save says whose. */
export function afterSaving(
  now: DraftAnswer,
  sent: DraftAnswer,
  of: { stands: Standing; edition: FormEdition },
): DraftAnswer {
  const mine = sendable(now).answer;
  const changed = new Set(changedCells(sent.answer, mine));
  const readings = { base: sent.answer, mine, theirs: of.stands.answer, changed };
  const { answer, conflicts } = mergeAnswer(of.edition, readings);
  if (conflicts.length > 0) return now;
  return settled(now, { stands: of.stands, answer, editedByName: 'Somebody else' });
}

/** Some cells were not saved. Those that hold what was sent from here before are no conflict: it had arrived. */
export function afterConflict(
  now: DraftAnswer,
  sent: DraftAnswer,
  of: { found: ConflictFound; edition: FormEdition },
): DraftAnswer {
  const { found, edition } = of;
  const mine = sendable(now).answer;
  const theirsIn = (cell: CellId) => contentOfCell(found.answer, cell);
  const isEcho = (cell: CellId) => (now.tried?.[cell] ?? []).some((value) => isSameValue(value, theirsIn(cell)));
  const told = new Set(found.cells.map(({ cell }) => cell));
  const since = new Set(changedCells(sent.answer, mine).filter((cell) => !told.has(cell)));
  const merged = mergeAnswer(edition, { base: sent.answer, mine, theirs: found.answer, changed: since });
  const conflict: Record<CellId, CellInConflict> = { ...now.conflict };
  for (const { cell, ...who } of found.cells)
    if (!(who.isOwn && isEcho(cell)) && cell !== confirmedCell) conflict[cell] = { ...who, theirs: theirsIn(cell) };
  for (const cell of merged.conflicts)
    conflict[cell] = { theirs: theirsIn(cell), editedByName: found.editedByName, editedAt: null, isOwn: false };
  const own = new Map([...told].map((cell) => [cell, contentOfCell(mine, cell)]));
  const answer = withContents(merged.answer, own);
  return settled({ ...now, conflict }, { stands: found, answer, editedByName: found.editedByName });
}

/** The person has chosen in some cells in conflict: what was typed here waits to be sent, or gives way. */
export function afterChoice(draft: DraftAnswer, choice: 'MINE' | 'THEIRS', cells: readonly CellId[]): DraftAnswer {
  const { conflict = {}, ...rest } = draft;
  const chosen = Object.entries(conflict).filter(([cell]) => cells.includes(cell));
  const open = Object.entries(conflict).filter(([cell]) => !cells.includes(cell));
  const left = { ...rest, ...(open.length > 0 && { conflict: Object.fromEntries(open) }) };
  if (choice === 'MINE') return { ...left, way: 'SETTLED' };
  const theirs = new Map(chosen.map(([cell, of]) => [cell, of.theirs]));
  const typed = Object.fromEntries(Object.entries(draft.typed).filter(([cell]) => !theirs.has(cell)));
  return { ...left, answer: withContents(draft.answer, theirs), typed };
}
