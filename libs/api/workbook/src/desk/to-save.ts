import { answerTo, emptyAnswer, findQuestion, isAnswered, isConfirmed } from '@monitor/domain';
import type { Answer, CellValue, FormEdition } from '@monitor/domain';
import type { WorkbookReading } from '../reading/read-workbook.js';
import type { AnswerToSave, OpenReturn } from './return-desk.js';

/** Programs end lines in two ways, and some change one into the other as they save. */
function plain(value: CellValue): string {
  if (Array.isArray(value)) return JSON.stringify([...(value as readonly string[])].sort());
  return JSON.stringify(typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
}

function filledIn({ cells }: Answer): [string, CellValue][] {
  return Object.entries(cells).filter(([, value]) => isAnswered(value));
}

/** Whether two answers hold the same, whatever the order of their cells and choices. */
function holdsSame(one: Answer, other: Answer): boolean {
  const [filled, others] = [filledIn(one), new Map(filledIn(other))];
  if (filled.length !== others.size) return false;
  return filled.every(([cell, value]) => {
    const beside = others.get(cell);
    return beside !== undefined && plain(beside) === plain(value);
  });
}

/** The answer as it is to stand: one that was changed has been looked at; one that was not keeps what it held, and a workbook takes no “looked at” back. */
function newAnswer(standing: Answer, typed: Answer, edition: FormEdition): Answer {
  if (!holdsSame(standing, typed)) return { ...typed, confirmed: true };
  const question = findQuestion(edition, typed.question);
  const isAsked = question !== null && isConfirmed(question) && filledIn(typed).length > 0;
  return isAsked && typed.confirmed ? { ...standing, confirmed: true } : standing;
}

/** The answers of a workbook that differ from what stands, each with the version that the workbook was made from. */
export function answersToSave(
  open: OpenReturn,
  { answers, versions }: WorkbookReading,
  edition: FormEdition,
): AnswerToSave[] {
  return answers.flatMap((typed) => {
    const standing = answerTo(open.content, typed.question) ?? emptyAnswer(typed.question);
    const next = newAnswer(standing, typed, edition);
    const isSame = next === standing || (next.cells === standing.cells && next.confirmed === standing.confirmed);
    return isSame ? [] : [{ ...next, expectedVersion: versions[typed.question] ?? 0 }];
  });
}
