import { isEmptyAnswer } from '../definition/answer.js';
import type { Answer, ReturnContent } from '../definition/answer.js';
import { actionAnswers, metricAnswers } from '../answers/typed-views.js';
import type { MetricAnswer } from '../answers/typed-views.js';
import { tableCode } from '../editions/shared/metric-table.js';
import { notCollectedField } from '../editions/shared/table-fields.js';
import { editionOf } from '../editions/form-editions.js';
import { firstEditionAnswers } from '../stored/first-edition-answer.js';
import { firstEditionText } from './first-edition-text.js';

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowText({ question, cells, confirmed }: Answer): string {
  const keys = Object.keys(cells).sort(byCodeUnit);
  return JSON.stringify({ cells: Object.fromEntries(keys.map((key) => [key, cells[key]])), confirmed, question });
}

/** The answers that hold anything, in an order of their own. */
function rowsText(answers: readonly Answer[]): string {
  const rows = answers.filter((answer) => answer.confirmed || !isEmptyAnswer(answer));
  const texts = rows.map((answer): [string, string] => [answer.question, rowText(answer)]);
  const sorted = texts.sort(([a, textA], [b, textB]) => byCodeUnit(a, b) || byCodeUnit(textA, textB));
  return `[${sorted.map(([, text]) => text).join(',')}]`;
}

/** The rows that the table was stored with, where they were not those of its stratifier. */
function withStoredRows(table: MetricAnswer, answers: readonly Answer[]): MetricAnswer {
  const code = tableCode(table.metricId, table.stratifier);
  const answer = answers.find(({ question, storedRows }) => question === code && storedRows !== undefined);
  if (answer?.storedRows === undefined) return table;
  const count = (group: string, column: string) => {
    const value = answer.cells[`${group}.${column}`];
    return typeof value === 'number' ? value : null;
  };
  const counts = answer.storedRows.map((group) => ({
    group,
    numerator: count(group, 'numerator'),
    denominator: count(group, 'denominator'),
  }));
  return { ...table, counts };
}

/** The cells that the text of the first edition has no room for; no valid return holds any. */
function unsaid(answers: readonly Answer[], text: string, content: ReturnContent): Answer[] {
  const said = firstEditionAnswers(JSON.parse(text) as Record<string, unknown>, content);
  const cellsSaid = new Map(said.map(({ question, cells }) => [question, cells]));
  return answers.map((answer) => {
    const cells = Object.entries(answer.cells).filter(([cell, value]) => {
      // The first edition had no words for “no, it can be given” but saying nothing.
      const isNothing = cell === notCollectedField.key && value === false;
      return !isNothing && cellsSaid.get(answer.question)?.[cell] !== value;
    });
    return { question: answer.question, cells: Object.fromEntries(cells), confirmed: false };
  });
}

function textOfFirstEdition(content: ReturnContent): string {
  const edition = editionOf(1);
  const { organisationCode, quarterId, answers } = content;
  const actions = actionAnswers(edition, content);
  const metrics = metricAnswers(edition, content).map((table) => withStoredRows(table, answers));
  const text = firstEditionText({ organisationCode, quarterId, catalogueVersion: 1, actions, metrics });
  const others = rowsText(unsaid(answers, text, content));
  return others === '[]' ? text : `${text.slice(0, -1)},"others":${others}}`;
}

/**
 * The canonical text of a return: JSON with sorted keys and answers, and every cell that holds anything, so that
 * nothing typed can go unsigned. Two contents with the same answers give the same text whatever their order; the server
 * takes its SHA-256, which is what is signed. Returns of the first edition keep the text they had.
 */
export function canonicalText(content: ReturnContent): string {
  if (content.edition === 1) return textOfFirstEdition(content);
  const { organisationCode, quarterId, edition, answers } = content;
  const head = JSON.stringify({ edition, organisationCode, quarterId });
  return `{"answers":${rowsText(answers)},${head.slice(1)}`;
}
