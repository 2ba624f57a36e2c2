import { bundlesOf, compareContents, findQuestion, readCell } from '@monitor/domain';
import type { Answer, CellChange, CellId, FormEdition } from '@monitor/domain';
import type { CellInConflict, DraftAnswer } from './draft-answer.js';
import { sendable } from './draft-answer-merge.js';

/** One choice between two values, or between two readings of cells that only mean something together. */
export interface ConflictChoice {
  cells: readonly CellId[];
  /** The cells in words: `before` is what was typed here, `after` what stands on the service. */
  lines: CellChange[];
  /** Who changed it there, and when. */
  by: CellInConflict;
}

function alone(answer: Answer, { version }: FormEdition) {
  return { organisationCode: '', quarterId: '', edition: version, answers: [answer] };
}

/** A text that means nothing is told as it was typed. */
function asTyped(change: CellChange, cell: CellId, { typed }: DraftAnswer): CellChange {
  const text = typed[cell];
  return text === undefined ? change : { ...change, before: text };
}

/** What a person has to choose in an answer, in the order of the form. */
export function conflictChoices(mine: DraftAnswer, edition: FormEdition): ConflictChoice[] {
  const { conflict = {}, answer, base = null } = mine;
  const theirs = sendable(mine).answer;
  const question = findQuestion(edition, answer.question);
  const bundles = question === null ? [] : bundlesOf(edition, question, { base, mine: answer, theirs });
  const cellOf = (change: CellChange) => readCell(edition, change.cell)?.cell ?? '';
  const lines = compareContents(alone(answer, edition), alone(theirs, edition), edition);
  const choices = new Map<string, ConflictChoice>();
  for (const line of lines) {
    const cell = cellOf(line);
    const by = conflict[cell];
    if (by === undefined) continue;
    const bundle = bundles.findIndex((cells) => cells.includes(cell));
    const key = bundle === -1 ? cell : String(bundle);
    const { cells = [], lines: before = [] } = choices.get(key) ?? {};
    choices.set(key, { cells: [...cells, cell], lines: [...before, asTyped(line, cell, mine)], by });
  }
  return [...choices.values()];
}

/** Who changed cells elsewhere, for the head of what they are asked: “Sam Okafor”, “You, in another tab or on another device,”. */
export function changersInWords(choices: readonly ConflictChoice[]): string {
  const names = choices.map(({ by }) => (by.isOwn ? 'You, in another tab or on another device,' : by.editedByName));
  return [...new Set(names)].join(' and ');
}
