import { entriesOf, entryKeyBytes, findQuestion, newEntryKey, repeatedFields } from '@monitor/domain';
import type { CellValue } from '@monitor/domain';
import { withCell } from '@monitor/web-returns/drafts';
import type { DraftAnswer } from '@monitor/web-returns/drafts';
import type { Browser } from './browser.js';
import type { Chance } from './chance.js';

/** Few cells, so that two people meet in them. */
const fields = { question: 'D1-S1', cells: ['evidence', 'ownerRole', 'reason'] };
const table = { question: 'M05.SEX', cells: ['FEMALE.numerator', 'MALE.numerator', 'FEMALE.denominator'] };
const levelled = { question: 'M05.ETHNICITY', broad: ['ASIAN', 'BLACK', 'WHITE'] };
const register = 'SERVICES';

let last = 0;

/** A number that nobody typed before. */
function fresh(): number {
  last += 1;
  return last;
}

function inCell(question: string, cell: string, value: CellValue | undefined) {
  return { question, change: (draft: DraftAnswer) => withCell(draft, cell, value) };
}

function without(draft: DraftAnswer, isGone: (cell: string) => boolean): DraftAnswer {
  const cells = Object.keys(draft.answer.cells).filter(isGone);
  return cells.reduce((now, cell) => withCell(now, cell, undefined), draft);
}

function inRegister(browser: Browser, chance: Chance) {
  const { edition, answers } = browser.state();
  const question = findQuestion(edition, register);
  const entries = entriesOf(answers[register]?.answer.cells ?? {});
  const texts = question === null ? [] : repeatedFields(question).filter(({ kind }) => kind === 'TEXT');
  const next = newEntryKey(
    entries,
    Uint8Array.from({ length: entryKeyBytes }, () => chance.below(256)),
  );
  const entry = entries.length > 0 && chance.happens(0.8) ? chance.of(entries) : next;
  if (entries.includes(entry) && chance.happens(0.2)) {
    return {
      question: register,
      change: (draft: DraftAnswer) => without(draft, (cell) => cell.startsWith(`${entry}.`)),
    };
  }
  return inCell(register, `${entry}.${chance.of(texts).key}`, `text ${fresh()}`);
}

/** Something that a person may do to an answer: type in a cell, empty one, remove an entry, opt out, change the level. */
export function anyEdit(browser: Browser, chance: Chance): ReturnType<typeof inCell> {
  const kind = chance.below(10);
  if (kind < 3) return inCell(fields.question, chance.of(fields.cells), `text ${fresh()}`);
  if (kind < 6) return inCell(table.question, chance.of(table.cells), chance.happens(0.1) ? undefined : fresh());
  if (kind === 6) {
    if (chance.happens(0.5)) return inCell(table.question, 'notCollected', chance.of([true, undefined]));
    return inCell(levelled.question, 'level', chance.of(['BROAD', 'DETAILED']));
  }
  if (kind === 7) return inCell(levelled.question, `${chance.of(levelled.broad)}.numerator`, fresh());
  return inRegister(browser, chance);
}
