import { formatCount } from '../../estimates/format-count.js';
import type { Field } from '../definition/field.js';
import { writeCell } from '../definition/cell-reference.js';
import type { Question } from '../definition/form-edition.js';
import { isAnswered } from '../definition/holds.js';
import { cellIn, isOptedOut, repeatedFields, scopesOf } from '../definition/places.js';
import type { Scope } from '../definition/places.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import type { Rule } from './rule.js';

/** A column of medians, with the column that says how many lengths of time each is the middle of. */
interface MedianColumns {
  days: Field;
  count: Field;
}

/** `offlineDays` goes with `offlineCount`. */
function medianColumns(question: Question): MedianColumns[] {
  const columns = repeatedFields(question);
  return columns.flatMap((days) => {
    const count = columns.find(({ key }) => key === days.key.replace(/Days$/, 'Count'));
    return days.kind === 'DAYS' && count?.kind === 'COUNT' ? [{ days, count }] : [];
  });
}

function checkRow(question: Question, { days, count }: MedianColumns, scope: Scope, checked: CheckedReturn): void {
  const cells = checked.answers.get(question.code)?.cells ?? {};
  const people = cells[cellIn(scope, count.key)];
  const hasMedian = isAnswered(cells[cellIn(scope, days.key)]);
  const at = (field: Field) => ({
    cell: writeCell(question.code, cellIn(scope, field.key)),
    question: scopedQuestionName(question, cells, scope),
  });
  if (hasMedian && people === 0) {
    const message = `“${days.label}” is given, but “${count.label}” is 0. Clear the one or correct the other: nobody has no median.`;
    checked.issues.error('COUNT_NOT_EXPECTED', { ...at(days), message });
  } else if (!hasMedian && isCount(people) && people > 0) {
    const message = `“${count.label}” is ${formatCount(people)}, but “${days.label}” is empty. Give their median in days.`;
    checked.issues.error('FIELD_MISSING', { ...at(days), message });
  }
}

/** A median says of how many people it is the middle, and where people are counted their median is given. */
export const medianNeedsCount: Rule = (checked) => {
  for (const question of checked.questions) {
    const cells = checked.answers.get(question.code)?.cells ?? {};
    const pairs = question.shape.of === 'TABLE' && !isOptedOut(question, cells) ? medianColumns(question) : [];
    for (const scope of pairs.length === 0 ? [] : scopesOf(checked.edition, question, cells))
      for (const pair of pairs) checkRow(question, pair, scope, checked);
  }
};
