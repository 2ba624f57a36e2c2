import { isEmptyAnswer } from '@monitor/domain';
import { InsetText } from 'nhsuk-react-components';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { answerLines } from './answer-lines.js';
import { AnswerWords } from './AnswerWords.js';
import type { AskedQuestion } from './asked-question.js';
import { ConfirmButton } from './CarriedAnswer.js';

interface LastQuarterProps {
  asked: AskedQuestion;
  shown: ShownIssues;
  /** The person says that the answer is still right. */
  onConfirm: () => void;
}

/** Last quarter's answer, and, where it was carried over, the question whether it is still right. */
export function LastQuarter({ asked, shown, onConfirm }: LastQuarterProps) {
  const { edition, answer, circumstances } = asked;
  const { before } = circumstances;
  if (before === null || isEmptyAnswer(before)) return null;
  const asks = !answer.answer.confirmed && !isEmptyAnswer(answer.answer);
  const then = { ...circumstances, cells: before.cells, before: null };
  return (
    <InsetText className="monitor-last-quarter">
      <h3 className="nhsuk-heading-xs">Last time you said</h3>
      <AnswerWords lines={answerLines(edition, then, { of: 'QUESTION' }).filter(({ isLeftOver }) => !isLeftOver)} />
      {asks && (
        <>
          <ConfirmButton asked={asked} shown={shown} onConfirm={onConfirm} />
          <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">Or change the answer below.</p>
        </>
      )}
    </InsetText>
  );
}
