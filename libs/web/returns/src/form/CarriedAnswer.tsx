import { confirmedCell, writeCell } from '@monitor/domain';
import { CellMessages } from '@monitor/web-ui';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { answerLines } from './answer-lines.js';
import { AnswerWords } from './AnswerWords.js';
import type { AskedQuestion } from './asked-question.js';
import { OpenButton, WarningsOfAnswer } from './FoldedAnswer.js';

interface ConfirmProps {
  asked: AskedQuestion;
  shown: ShownIssues;
  /** The person says that the answer is still right. */
  onConfirm: () => void;
}

/** One click where an answer that came over from last quarter is still right. */
export function ConfirmButton({ asked: { question }, shown, onConfirm }: ConfirmProps) {
  const id = writeCell(question.code, confirmedCell);
  const { error } = shown.at(id);
  return (
    <>
      <CellMessages id={id} error={error} />
      <button
        type="button"
        id={id}
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small monitor-confirm"
        aria-describedby={error === null ? undefined : `${id}--error`}
        onClick={onConfirm}
      >
        This is still right
        <span className="nhsuk-u-visually-hidden">: {question.shortText}</span>
      </button>
    </>
  );
}

/**
 * An answer that came over from last quarter and needs no more than a look: all that it says, because all of it is
 * confirmed, and two ways on. Its inputs come into sight for whoever changes it.
 */
export function CarriedAnswer({ onOpen, ...props }: ConfirmProps & { onOpen: () => void }) {
  const { edition, circumstances } = props.asked;
  return (
    <div className="monitor-carried">
      <div className="monitor-carried__words">
        <p className="nhsuk-body-s monitor-quiet nhsuk-u-margin-bottom-1">Last time you said</p>
        <AnswerWords lines={answerLines(edition, circumstances, { of: 'QUESTION' })} />
        <WarningsOfAnswer {...props.asked} />
      </div>
      <div className="monitor-carried-actions">
        <div>
          <ConfirmButton {...props} />
        </div>
        <OpenButton asked={props.asked} onOpen={onOpen} />
      </div>
    </div>
  );
}
