import { isEmptyAnswer } from '@monitor/domain';
import { CellWarnings } from '../tables/CellWarnings.js';
import { answerLines } from './answer-lines.js';
import type { AnswerLine } from './answer-lines.js';
import { changeId } from './answer-standing.js';
import type { AskedQuestion } from './asked-question.js';

interface OpenButtonProps {
  asked: AskedQuestion;
  onOpen: () => void;
  label?: string;
}

/** Opens an answer that is folded. */
export function OpenButton({ asked, onOpen, label = 'Change' }: OpenButtonProps) {
  return (
    <button type="button" id={changeId(asked)} className="monitor-link-button" onClick={onOpen}>
      {label}
      <span className="nhsuk-u-visually-hidden">: {asked.question.shortText}</span>
    </button>
  );
}

/** What is unusual in an answer whose inputs are not in sight. */
export function WarningsOfAnswer({ issues }: AskedQuestion) {
  const warnings = issues.filter(({ severity }) => severity === 'WARNING');
  return (
    <CellWarnings
      warnings={warnings.map(({ cell, message }) => ({ id: cell, about: null, message }))}
      isDescribing={false}
    />
  );
}

function leadingLines({ edition, circumstances }: AskedQuestion): AnswerLine[] {
  return answerLines(edition, circumstances, { of: 'QUESTION' }).filter(({ isLeading }) => isLeading);
}

/** What was said last quarter where that is something else; null where it is the same or there was nothing. */
function otherBefore(asked: AskedQuestion, now: readonly AnswerLine[]): string | null {
  const { before } = asked.circumstances;
  if (before === null || isEmptyAnswer(before)) return null;
  const then = { ...asked, circumstances: { ...asked.circumstances, cells: before.cells, before: null } };
  const words = (lines: readonly AnswerLine[]) => lines.map(({ text }) => text).join('; ');
  return words(leadingLines(then)) === words(now) ? null : words(leadingLines(then));
}

/** An answer that needs nothing, in one line, with the way to change it. */
export function FoldedAnswer({ asked, onOpen }: { asked: AskedQuestion; onOpen: () => void }) {
  const leading = leadingLines(asked);
  const before = otherBefore(asked, leading);
  return (
    <>
      <p className="monitor-folded-answer">
        <span>
          {leading.map(({ cell, label, text }, index) => (
            <span key={cell}>
              {index > 0 && '; '}
              {leading.length > 1 && `${label.replace(/[?.]$/, '')}: `}
              <strong>{text}</strong>
            </span>
          ))}
          {before !== null && <span className="monitor-quiet"> (last quarter: {before})</span>}
        </span>
        <OpenButton asked={asked} onOpen={onOpen} />
      </p>
      <WarningsOfAnswer {...asked} />
    </>
  );
}

/** A question that may be left open and is, in one line, with the way to answer it. */
export function NotGiven({ asked, onOpen }: { asked: AskedQuestion; onOpen: () => void }) {
  return (
    <p className="monitor-folded-answer">
      <span className="monitor-quiet">Optional, and not answered</span>
      <OpenButton asked={asked} onOpen={onOpen} label="Answer" />
    </p>
  );
}
