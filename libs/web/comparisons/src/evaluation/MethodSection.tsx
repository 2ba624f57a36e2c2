import { fileName } from '@monitor/domain';
import { saveBlob } from '@monitor/web-charts';
import { CopyText, Heading, OutsideDocument } from '@monitor/web-ui';
import type { AnsweredEvaluation, EvaluationAnswer } from './effect-rows.js';

interface MethodSectionProps {
  evaluation: AnsweredEvaluation;
  answer: EvaluationAnswer;
}

/** How the answer was made, as a report says it, and the program that works it out again. */
export function MethodSection({ evaluation, answer: { method, script } }: MethodSectionProps) {
  return (
    <>
      <Heading level={2}>Method, for a report</Heading>
      {method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <OutsideDocument>
        <CopyText text={method.join('\n\n')} what="the method" />
      </OutsideDocument>
      {evaluation.unit === 'ORGANISATION' && (
        <p>
          Nobody outside can work this answer out again: it rests on exact counts of single organisations, which are
          never published.
        </p>
      )}
      {script !== null && (
        <OutsideDocument>
          <p>
            A program in R works the answer out again from published figures alone, which stand in it. Chance is drawn
            anew there, so that p and the interval may differ in the last digit.
          </p>
          <button
            type="button"
            className="nhsuk-button nhsuk-button--secondary"
            onClick={() =>
              saveBlob(
                new Blob([script], { type: 'text/plain' }),
                fileName([`question ${String(evaluation.number)}`, 'in R'], 'R'),
              )
            }
          >
            Download the program (R)
          </button>
        </OutsideDocument>
      )}
    </>
  );
}
