import { formatDay, isRealDay } from '../../quarter/day.js';
import { isQuarterId, quarterOf, quarterStart } from '../../quarter/quarter-calendar.js';
import { writeCell } from '../definition/cell-reference.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import { explanationOf } from './explanation.js';
import { standingEntries } from './register-entries.js';
import type { Register, RegisterEntry } from './register-entries.js';
import type { Rule } from './rule.js';

function at({ question, cells }: Register, { scope, cellOf }: RegisterEntry, field: string) {
  return { cell: writeCell(question.code, cellOf(field)), question: scopedQuestionName(question, cells, scope) };
}

/** What was assessed after go-live cannot have been assessed last before it. */
function checkDays(register: Register, entry: RegisterEntry, checked: CheckedReturn): void {
  const [live, assessed] = [entry.valueOf('wentLiveOn'), entry.valueOf('riskAssessedOn')];
  if (entry.valueOf('riskAssessment') !== 'AFTER' || !isRealDay(live) || !isRealDay(assessed) || assessed >= live)
    return;
  const message =
    `You say the risk was assessed after the service went live, but give ${formatDay(assessed)}, ` +
    `and it went live on ${formatDay(live)}. Correct one of the days, or the answer.`;
  checked.issues.error('DAYS_DISAGREE', { ...at(register, entry, 'riskAssessedOn'), message });
}

/** A service that went live in the quarter without having been assessed before. */
function checkNewService(register: Register, entry: RegisterEntry, checked: CheckedReturn): void {
  const live = entry.valueOf('wentLiveOn');
  const assessment = entry.valueOf('riskAssessment');
  const quarter = quarterOf(checked.quarterEnd);
  if (!isRealDay(live) || !isQuarterId(quarter) || live < quarterStart(quarter) || live > checked.quarterEnd) return;
  if (typeof assessment !== 'string' || assessment === 'BEFORE') return;
  const found = assessment === 'NO' ? 'who may be left out has not been assessed' : 'this was assessed only afterwards';
  checked.issues.warn('NOT_ASSESSED_BEFORE_LIVE', {
    ...at(register, entry, 'riskAssessment'),
    message:
      `The service went live on ${formatDay(live)}, in this quarter, and ${found}. ` +
      'Every new service is to be assessed before it goes live. Explain why this one was not.',
    ...explanationOf(register.question, register.cells),
  });
}

/** Who may be left out of a digital service is assessed before it goes live; the days of an entry fit together. */
export const assessedBeforeGoLive: Rule = (checked) => {
  const register = standingEntries('SERVICES', checked);
  for (const entry of register?.entries ?? []) {
    if (register === null) return;
    checkDays(register, entry, checked);
    checkNewService(register, entry, checked);
  }
};
