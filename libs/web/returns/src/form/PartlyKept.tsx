import { writeCell } from '@monitor/domain';
import type { CellId } from '@monitor/domain';
import { useDraft } from '../draft/draft-context.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { answerLines } from './answer-lines.js';
import { AnswerWords } from './AnswerWords.js';
import type { AskedQuestion } from './asked-question.js';
import { OpenButton } from './FoldedAnswer.js';
import { PlaceInputs } from './PlaceInputs.js';

interface PartlyKeptProps {
  asked: AskedQuestion;
  shown: ShownIssues;
  /** The cells that came over and are shown in words. */
  kept: ReadonlySet<CellId>;
  onOpen: () => void;
}

/** What was said last quarter where this quarter's is still to be typed, to stand beside it. */
function ThenToBeTyped({ asked, kept }: Pick<PartlyKeptProps, 'asked' | 'kept'>) {
  const { edition, circumstances } = asked;
  if (circumstances.before === null) return null;
  const then = { ...circumstances, cells: circumstances.before.cells, before: null };
  const lines = answerLines(edition, then, { of: 'QUESTION' }).filter(({ cell }) => !kept.has(cell));
  if (lines.length === 0) return null;
  return (
    <div className="monitor-quiet">
      <p className="nhsuk-u-margin-bottom-1">Of last quarter only:</p>
      <AnswerWords lines={lines} />
    </div>
  );
}

/**
 * An answer of which a part came over from last quarter: that part in words, and inputs only for the rest. A cell in
 * which something is found has its input as well.
 */
export function PartlyKept({ asked, shown, kept, onOpen }: PartlyKeptProps) {
  const { store } = useDraft();
  const { edition, question, circumstances, issues } = asked;
  const wrong = new Set(issues.map(({ cell }) => cell));
  const isInWords = (cell: CellId) => kept.has(cell) && !wrong.has(writeCell(question.code, cell));
  const lines = answerLines(edition, circumstances, { of: 'QUESTION' }).filter(({ cell }) => isInWords(cell));
  return (
    <>
      <p className="nhsuk-body-s monitor-quiet nhsuk-u-margin-bottom-1">Last time you said</p>
      <AnswerWords lines={lines} />
      <p>
        <OpenButton asked={asked} onOpen={onOpen} />
      </p>
      <ThenToBeTyped asked={asked} kept={kept} />
      <PlaceInputs
        asked={asked}
        scope={{ of: 'QUESTION' }}
        only={({ cell }) => !isInWords(cell)}
        shown={shown}
        onType={store.type}
      />
    </>
  );
}
