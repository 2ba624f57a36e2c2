import { formatCount } from '../../estimates/format-count.js';
import { writeCell } from '../definition/cell-reference.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { cellIn, isOptedOut, repeatedFields, scopesOf } from '../definition/places.js';
import type { Scope } from '../definition/places.js';
import type { Cells } from '../definition/answer.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import type { Rule } from './rule.js';

/** The steps of support, in the order in which people go through them. */
const steps: readonly string[] = ['identified', 'offered', 'accepted', 'completed'];

function checkRow(question: Question, cells: Cells, scope: Scope, checked: CheckedReturn): void {
  const columns = repeatedFields(question).filter(({ key }) => steps.includes(key));
  const inOrder = [...columns].sort((a, b) => steps.indexOf(a.key) - steps.indexOf(b.key));
  const counted = inOrder.filter(({ key }) => isCount(cells[cellIn(scope, key)]));
  counted.slice(1).forEach((later, index) => {
    const earlier = counted[index];
    const [before, after] = [Number(cells[cellIn(scope, earlier?.key ?? '')]), Number(cells[cellIn(scope, later.key)])];
    if (earlier === undefined || after <= before) return;
    checked.issues.error('LATER_STEP_IS_MORE', {
      cell: writeCell(question.code, cellIn(scope, later.key)),
      question: scopedQuestionName(question, cells, scope),
      message:
        `“${later.label}” is ${formatCount(after)}, more than the ${formatCount(before)} of “${earlier.label}”, ` +
        'the step before it. Check both numbers.',
    });
  });
}

function hasSteps(question: Question): boolean {
  return repeatedFields(question).filter(({ key }) => steps.includes(key)).length > 1;
}

function checkTable(question: Question, edition: FormEdition, checked: CheckedReturn): void {
  const cells = checked.answers.get(question.code)?.cells ?? {};
  if (isOptedOut(question, cells)) return;
  for (const scope of scopesOf(edition, question, cells)) checkRow(question, cells, scope, checked);
}

/** Nobody completes who did not accept, accepts who was not offered, or is offered what nobody found them to need. */
export const laterNotMore: Rule = (checked) => {
  for (const question of checked.questions) if (hasSteps(question)) checkTable(question, checked.edition, checked);
};
