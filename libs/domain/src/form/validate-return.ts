import { organisationTypeLabel } from '../organisations/organisation-labels.js';
import { confirmedCell, readCell, writeCell } from './definition/cell-reference.js';
import type { Answer, ReturnContent } from './definition/answer.js';
import type { ReturnIssue } from './definition/return-issue.js';
import { askedQuestions, dutyOf, findQuestion } from './definition/edition-questions.js';
import { applyRules } from './rules/apply-rules.js';
import { questionName } from './text/place-in-words.js';
import { checkQuestion } from './checks/check-question.js';
import { circumstancesOf, lastDayOf, safeAnswers, safeEarlier } from './checks/checked-return.js';
import type { CheckedReturn } from './checks/checked-return.js';
import { IssueList } from './checks/issue-list.js';
import type { ValidationContext } from './checks/validation-context.js';

/** Answers that are not asked for, or are there twice: which of two counted would be chance. */
function checkAnswers(answers: readonly Answer[], checked: CheckedReturn): void {
  const seen = new Set<string>();
  const { edition, organisationType, issues } = checked;
  for (const { question: code } of answers) {
    const question = findQuestion(edition, code);
    const cell = writeCell(code, confirmedCell);
    if (question === null) {
      const message = 'The return answers a question that this edition of the form does not ask. Remove the answer.';
      issues.error('UNKNOWN_QUESTION', { cell, question: null, message });
    } else if (dutyOf(question, organisationType) === null) {
      const type = organisationTypeLabel(organisationType);
      const message = `It is not asked of this type of organisation (${type}). Remove the answer.`;
      issues.error('UNKNOWN_QUESTION', { cell, question: questionName(question), message });
    } else if (seen.has(code)) {
      issues.error('ANSWER_REPEATED', {
        cell,
        question: questionName(question),
        message: 'It is answered more than once. Keep one answer.',
      });
    }
    seen.add(code);
  }
}

/** In the order of the form, whichever check noticed it; what is no question of the form comes last. */
function inFormOrder({ issues }: IssueList, checked: CheckedReturn): ReturnIssue[] {
  const order = new Map(checked.questions.map(({ code }, place) => [code, place]));
  const placeOf = ({ cell }: ReturnIssue) =>
    order.get(readCell(checked.edition, cell)?.question.code ?? '') ?? order.size;
  return issues
    .map((issue): [number, ReturnIssue] => [placeOf(issue), issue])
    .sort(([a], [b]) => a - b)
    .map(([, issue]) => issue);
}

/**
 * Everything that stops a return from being submitted (errors) or asks for a second look (warnings), in the order of
 * the form. The one validator: the browser runs it as people type, the server when they submit and sign off.
 * It never throws, whatever the content holds, because a draft may hold anything.
 */
export function validateReturn(content: ReturnContent, context: ValidationContext): ReturnIssue[] {
  const { edition, organisationType, today } = context;
  const answers = safeAnswers(content);
  const questions = askedQuestions(edition, organisationType);
  const byQuestion = new Map([...answers].reverse().map((answer) => [answer.question, answer]));
  const issues = new IssueList();
  const checked: CheckedReturn = {
    edition,
    organisationType,
    questions,
    answers: byQuestion,
    ...safeEarlier(context),
    today,
    quarterEnd: lastDayOf(content, today),
    issues,
  };
  for (const question of questions) {
    const circumstances = circumstancesOf(question, checked);
    const isMandatory = dutyOf(question, organisationType) === 'MANDATORY';
    checkQuestion(
      { question, circumstances, issues },
      { edition, answer: byQuestion.get(question.code) ?? null, isMandatory },
    );
  }
  applyRules(edition.rules, checked);
  checkAnswers(answers, checked);
  return inFormOrder(issues, checked);
}
