import { writeCell } from '@monitor/domain';
import type { Place, Scope } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
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

/** The inputs of a question, or of one entry of a register: those that are shown now, in the order of the form. */
export function PlaceInputs({ asked, scope, only = () => true, shown, onType }: PlaceInputsProps) {
  const { question, answer, circumstances, issues } = asked;
  return shownPlaces(asked, scope)
    .filter(only)
    .map((place) => {
      const cell = writeCell(question.code, place.cell);
      return (
        <FieldInput
          key={cell}
          place={place}
          answer={answer}
          circumstances={circumstances}
          message={shown.at(cell)}
          isReasonWanted={issues.some(({ reasonAt }) => reasonAt === cell)}
          onChange={onType}
          onLeave={() => shown.leave(cell)}
        />
      );
    });
}
