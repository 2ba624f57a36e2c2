import { isEmptyAnswer } from '../definition/answer.js';
import type { Answer, ReturnContent } from '../definition/answer.js';
import { actionAnswers, metricAnswers } from '../answers/typed-views.js';
import { editionOf } from '../editions/form-editions.js';
import { firstEditionText } from './first-edition-text.js';

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function answerRow({ question, cells, confirmed }: Answer) {
  const keys = Object.keys(cells).sort(byCodeUnit);
  return { cells: Object.fromEntries(keys.map((key) => [key, cells[key]])), confirmed, question };
}

function textOfAnswers({ organisationCode, quarterId, edition, answers }: ReturnContent): string {
  const rows = answers.filter((answer) => answer.confirmed || !isEmptyAnswer(answer)).map(answerRow);
  return JSON.stringify({
    answers: rows.sort((a, b) => byCodeUnit(a.question, b.question)),
    edition,
    organisationCode,
    quarterId,
  });
}

/**
 * The canonical text of a return: JSON with sorted keys and answers, and every cell that holds anything, so that
 * nothing typed can go unsigned. Two contents with the same answers give the same text whatever their order; the server
 * takes its SHA-256, which is what is signed. Returns of the first edition keep the text they had.
 */
export function canonicalText(content: ReturnContent): string {
  if (content.edition !== 1) return textOfAnswers(content);
  const edition = editionOf(1);
  const { organisationCode, quarterId } = content;
  const actions = actionAnswers(edition, content);
  const metrics = metricAnswers(edition, content);
  return firstEditionText({ organisationCode, quarterId, catalogueVersion: 1, actions, metrics });
}
