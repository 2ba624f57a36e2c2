import { dutyOf, formatCount, stopsSubmission } from '@monitor/domain';
import type { Question } from '@monitor/domain';
import { focusCell } from '@monitor/web-ui';
import { useDraft } from '../draft/draft-context.js';
import { cellToMend } from '../draft/use-shown-issues.js';
import { askedQuestion } from './asked-question.js';
import type { AskedQuestion } from './asked-question.js';
import { isRegister } from './entries.js';
import { listId } from './EntryList.js';

/** The id of the line, where the keyboard goes on after everything carried over was confirmed at once. */
export const leftHereId = 'left-here';

/** Where the keyboard goes to do what an answer still needs. */
function goTo(asked: AskedQuestion): void {
  const issue = asked.issues.find(stopsSubmission);
  const list = isRegister(asked) ? listId(asked) : undefined;
  if (issue !== undefined) focusCell(cellToMend(issue), list);
}

function inWords(left: number, all: number): string {
  if (left === 0)
    return `Nothing is left to do here: ${all === 1 ? 'its answer is' : `all ${formatCount(all)} answers are`} given.`;
  return `${formatCount(left)} of ${formatCount(all)} ${all === 1 ? 'answer is' : 'answers are'} still to be given or looked at.`;
}

/** How much of a page is still to be done, with the way to the first of it: what is done takes one line each. */
export function LeftHere({ questions }: { questions: readonly Question[] }) {
  const draft = useDraft();
  const here = questions.filter(({ shape }) => shape.of !== 'TABLE').map((question) => askedQuestion(draft, question));
  const left = here.filter(({ issues }) => issues.some(stopsSubmission));
  const asked = here.filter((each) => {
    const isOwed = dutyOf(each.question, draft.rules.organisationType) === 'MANDATORY';
    return isOwed || left.includes(each);
  });
  const [first] = left;
  if (asked.length === 0) return null;
  return (
    <p id={leftHereId} tabIndex={-1}>
      {inWords(left.length, asked.length)}{' '}
      {first !== undefined && (
        <button type="button" className="monitor-link-button" onClick={() => goTo(first)}>
          Go to “{first.question.shortText}”
        </button>
      )}
    </p>
  );
}
