import { formatCount } from '../../estimates/format-count.js';
import { writeCell } from '../definition/cell-reference.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import type { Question } from '../definition/form-edition.js';
import { cellIn, isOptedOut, scopesOf } from '../definition/places.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import { metricsOf, tablesOf } from './metric-tables.js';
import type { Rule } from './rule.js';

function checkTable(question: Question, checked: CheckedReturn): void {
  const cells = checked.answers.get(question.code)?.cells ?? {};
  if (question.shape.of !== 'TABLE' || isOptedOut(question, cells)) return;
  const [numeratorColumn, denominatorColumn] = question.shape.columns;
  for (const scope of scopesOf(checked.edition, question, cells)) {
    const numerator = cells[cellIn(scope, 'numerator')];
    const denominator = cells[cellIn(scope, 'denominator')];
    if (!isCount(numerator) || !isCount(denominator) || numerator <= denominator) continue;
    const counts = `${formatCount(numerator)}, more than the ${formatCount(denominator)}`;
    checked.issues.error('NUMERATOR_ABOVE_DENOMINATOR', {
      cell: writeCell(question.code, cellIn(scope, 'numerator')),
      question: scopedQuestionName(question, cells, scope),
      message: `“${numeratorColumn?.label ?? ''}” is ${counts} of “${denominatorColumn?.label ?? ''}”. Check both numbers.`,
    });
  }
}

/** A part is no greater than the whole: in every group of a metric that is a share of people. */
export const numeratorWithinDenominator: Rule = (checked) => {
  const shares = metricsOf(checked).filter(({ kind }) => kind === 'SHARE');
  for (const question of shares.flatMap((metric) => tablesOf(metric, checked))) checkTable(question, checked);
};
