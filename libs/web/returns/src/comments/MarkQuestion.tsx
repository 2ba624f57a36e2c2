import { editionOf, findQuestion, longestComment } from '@monitor/domain';
import { focusCell, TextArea } from '@monitor/web-ui';
import { useReturn } from '../return/return-context.js';
import { commentIssues } from './comment-issues.js';
import { useMarking, withoutMark } from './marks-context.js';
import type { Marking } from './marks-context.js';

interface MarkProps {
  question: string;
  marking: Marking;
  /** Tells the two places apart at which a mark can be written: beside the answer, and in the decision. */
  place: 'answer' | 'decision';
}

function useName(question: string): string {
  const { edition } = useReturn();
  return findQuestion(editionOf(edition), question)?.shortText ?? question;
}

/** What should change at a question: kept with the decision, and sent with it when the return is sent back. */
function MarkText({ question, marking, place }: MarkProps) {
  const { marks, change } = marking;
  const id = `mark-${place}-${question}`;
  const name = useName(question);
  const text = marks[question] ?? '';
  const [issue] = commentIssues(id, text, false);
  return (
    <div className="monitor-mark">
      <TextArea
        id={id}
        label={`What should change: ${name}`}
        hint="It goes with the return when you send it back. Do not write anything about a patient."
        error={issue?.message ?? null}
        maximumLength={longestComment}
        value={text}
        onChange={(written) => change({ ...marks, [question]: written })}
      />
      <button type="button" className="monitor-link-button" onClick={() => change(withoutMark(marks, question))}>
        Take the mark away<span className="nhsuk-u-visually-hidden">: {name}</span>
      </button>
    </div>
  );
}

/** Marks a question for change, beside its answer; nothing where nobody decides. */
export function MarkQuestion({ question }: { question: string }) {
  const marking = useMarking();
  const name = useName(question);
  if (marking === null) return null;
  if (question in marking.marks) return <MarkText question={question} marking={marking} place="answer" />;
  const mark = () => {
    marking.change({ ...marking.marks, [question]: '' });
    setTimeout(() => focusCell(`mark-answer-${question}`));
  };
  return (
    <button type="button" className="monitor-link-button monitor-not-printed" onClick={mark}>
      Mark for change<span className="nhsuk-u-visually-hidden">: {name}</span>
    </button>
  );
}

/** The questions that are sent back with the return, as they are written. */
export function MarkedQuestions() {
  const marking = useMarking();
  const questions = Object.keys(marking?.marks ?? {});
  if (marking === null) return null;
  if (questions.length === 0) {
    return <p>To say it at a question, choose “Mark for change” beside its answer, under “All answers”.</p>;
  }
  return questions.map((question) => (
    <MarkText key={question} question={question} marking={marking} place="decision" />
  ));
}
