import { foundText } from '@monitor/domain';
import type { CellValue, LoadableRow, LoadingFault } from '@monitor/domain';
import type { AnswerKey, AnswerToLoad } from './loaded-answers.query.js';

/** The rows of a file put together into answers, as far as one batch of rows goes. */
export interface AnswersOfRows {
  answers: AnswerToLoad[];
  faults: LoadingFault[];
}

/** How answers are found again within a collection. */
export function answerKeyOf({ organisationCode, quarterId, question }: AnswerKey): string {
  return [organisationCode, quarterId, question].join(' ');
}

/** What names the answer that a row is part of. */
export function keyOfRow({ organisationCode, quarterId, question }: LoadableRow): AnswerKey {
  return { organisationCode, quarterId, question: question.code };
}

function begin(row: LoadableRow): AnswerToLoad {
  const { line, body, edition } = row;
  return {
    ...keyOfRow(row),
    edition: edition.version,
    organisationType: body.type,
    icbCode: body.icbCode,
    regionCode: body.regionCode,
    cells: {},
    firstLine: line,
    isRefused: false,
  };
}

const isSame = (a: CellValue, b: CellValue) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Adds rows to the answers that they are part of. A cell that is there twice in the same words is there once; in other
 * words, which of the two counted would be chance, so that the answer is refused.
 */
export function answersOfRows(rows: readonly LoadableRow[], begun: readonly AnswerToLoad[]): AnswersOfRows {
  const answers = new Map(begun.map((answer) => [answerKeyOf(answer), answer]));
  const faults: LoadingFault[] = [];
  for (const row of rows) {
    const key = answerKeyOf(keyOfRow(row));
    const answer = answers.get(key) ?? begin(row);
    const cells: Record<string, CellValue> = { ...answer.cells };
    let { isRefused } = answer;
    for (const [cell, value] of row.cells) {
      const before = cells[cell];
      if (before !== undefined && !isSame(before, value)) {
        isRefused = true;
        const wanted = `An earlier row says “${String(before)}” of the same. Keep one of the two: the answer is refused until then.`;
        faults.push({ line: row.line, column: cell, found: foundText(String(value)), wanted });
      }
      cells[cell] = before ?? value;
    }
    answers.set(key, { ...answer, cells, isRefused });
  }
  return { answers: [...answers.values()], faults };
}
