import { issueInWords, writeCell } from '@monitor/domain';
import type { Place, Scope } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { CellMessage, ShownIssues } from '../draft/use-shown-issues.js';
import { shownPlaces } from './asked-question.js';
import type { AskedQuestion } from './asked-question.js';
import { FieldInput } from './FieldInput.js';

interface PlaceInputsProps {
  asked: AskedQuestion;
  scope: Scope;
  /** Which of its places; absent = all that are shown. */
  only?: (place: Place) => boolean;
  shown: ShownIssues;
  onType: (answer: DraftAnswer) => void;
}

/** What to say at a place: what was found there, and what wants its reason here and does not stand on this page. */
function messageAt(
  { issues }: AskedQuestion,
  cell: string,
  here: ReadonlySet<string>,
  shown: ShownIssues,
): CellMessage {
  const message = shown.at(cell);
  const elsewhere = issues.filter((issue) => issue.reasonAt === cell && !here.has(issue.cell)).map(issueInWords);
  if (elsewhere.length === 0) return message;
  return { ...message, warning: [message.warning, ...elsewhere].filter((words) => words !== null).join(' ') };
}

/** The inputs of a question, or of one entry of a register: those that are shown now, in the order of the form. */
export function PlaceInputs({ asked, scope, only = () => true, shown, onType }: PlaceInputsProps) {
  const { question, answer, circumstances, issues } = asked;
  const places = shownPlaces(asked, scope).filter(only);
  const here = new Set(places.map((place) => writeCell(question.code, place.cell)));
  return places.map((place) => {
    const cell = writeCell(question.code, place.cell);
    return (
      <FieldInput
        key={cell}
        place={place}
        answer={answer}
        circumstances={circumstances}
        message={messageAt(asked, cell, here, shown)}
        isReasonWanted={issues.some(({ reasonAt }) => reasonAt === cell)}
        onChange={onType}
        onLeave={() => shown.leave(cell)}
      />
    );
  });
}
