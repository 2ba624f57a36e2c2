import { formatCount } from '../../estimates/format-count.js';
import { quarterOf, quarterStart } from '../../quarter/quarter-calendar.js';
import { writeCell } from '../definition/cell-reference.js';
import type { Question } from '../definition/form-edition.js';
import { cellIn, isOptedOut, scopesOf } from '../definition/places.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import { explanationOf } from './explanation.js';
import { summedTables } from './metric-tables.js';
import { standingEntries } from './register-entries.js';
import type { RegisterEntry } from './register-entries.js';
import type { Rule } from './rule.js';
import { boundsInWords, isWithin, peopleIn } from './within-bounds.js';

function isNew(entry: RegisterEntry, { quarterEnd }: CheckedReturn): boolean {
  const live = entry.valueOf('wentLiveOn');
  return typeof live === 'string' && live >= quarterStart(quarterOf(quarterEnd)) && live <= quarterEnd;
}

function isAssessed(entry: RegisterEntry): boolean {
  return ['BEFORE', 'AFTER'].includes(String(entry.valueOf('riskAssessment')));
}

function isEqual(entry: RegisterEntry): boolean {
  return entry.valueOf('equalRoute') === true && entry.valueOf('routePublicised') === true;
}

/** The changes of a quarter count each new service once: as many as the register has that went live in it. */
function checkNewServices(question: Question, entries: readonly RegisterEntry[], checked: CheckedReturn): void {
  const cells = checked.answers.get(question.code)?.cells ?? {};
  const scope = scopesOf(checked.edition, question, cells).find((each) => each.of === 'ROW' && each.row.code === 'NEW');
  if (scope === undefined || isOptedOut(question, cells)) return;
  const live = entries.filter((entry) => isNew(entry, checked));
  const expected = { denominator: live.length, numerator: live.filter(isAssessed).length };
  const column = (['denominator', 'numerator'] as const).find((key) => {
    const count = cells[cellIn(scope, key)];
    return isCount(count) && count !== expected[key];
  });
  if (column === undefined) return;
  const counted = formatCount(Number(cells[cellIn(scope, column)]));
  const kind = column === 'numerator' ? 'new services with an assessment' : 'new services';
  checked.issues.warn('REGISTER_DIFFERS', {
    cell: writeCell(question.code, cellIn(scope, column)),
    question: scopedQuestionName(question, cells, scope),
    message:
      `${counted} ${kind} are counted here, but the register of services has ${formatCount(expected[column])} that ` +
      'went live in the quarter. Correct the count or the register, or explain the difference.',
    ...explanationOf(question, cells),
  });
}

/** The people of all services together are at least those of the largest and at most the sum. */
function checkPeopleServed(entries: readonly RegisterEntry[], checked: CheckedReturn): void {
  const metric = checked.edition.metrics.find(({ id }) => id === 'M07');
  const [table] = metric === undefined ? [] : summedTables(metric, checked);
  const served = (of: readonly RegisterEntry[]) => of.map((entry) => entry.valueOf('peopleServed')).filter(isCount);
  if (metric === undefined || table === undefined || served(entries).length < entries.length) return;
  const expected = { denominator: peopleIn(served(entries)), numerator: peopleIn(served(entries.filter(isEqual))) };
  const column = (['denominator', 'numerator'] as const).find((key) => !isWithin(table.totals[key], expected[key]));
  if (column === undefined) return;
  const cells = checked.answers.get(table.question.code)?.cells ?? {};
  const of = column === 'numerator' ? 'its services with a publicised non-digital way as good' : 'all its services';
  checked.issues.warn('REGISTER_DIFFERS', {
    cell: writeCell(table.question.code, 'explanation'),
    question: table.question.shortText,
    message:
      `“${metric[column]}” adds up to ${formatCount(table.totals[column])}, but by the register of services ${of} ` +
      `served ${boundsInWords(expected[column])} people. Correct the counts or the register, or explain the difference.`,
    ...explanationOf(table.question, cells),
  });
}

/** The register of services says the same as what is counted of new services (M16) and of people served (M07). */
export const registerAgrees: Rule = (checked) => {
  const register = standingEntries('SERVICES', checked);
  if (register === null) return;
  for (const question of checked.questions.filter(({ metric }) => metric === 'M16'))
    if (question.shape.of === 'TABLE') checkNewServices(question, register.entries, checked);
  checkPeopleServed(register.entries, checked);
};
