import { confirmedCell, dutyOf, isEmptyAnswer, writeCell } from '@monitor/domain';
import { focusCell } from '@monitor/web-ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { WhoChangedThis } from '../cells/WhoChangedThis.js';
import { Beside, PlannedBefore } from '../comments/Beside.js';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { useDraft } from '../draft/draft-context.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { answerStanding, changeId, firstCell } from './answer-standing.js';
import type { AskedQuestion } from './asked-question.js';
import { audienceInWords } from './audience-in-words.js';
import { CarriedAnswer } from './CarriedAnswer.js';
import { FoldedAnswer, NotGiven } from './FoldedAnswer.js';
import { keptCells } from './kept-cells.js';
import { LastQuarter } from './LastQuarter.js';
import { PartlyKept } from './PartlyKept.js';
import { PlaceInputs } from './PlaceInputs.js';
import { StrayCells } from './StrayCells.js';

interface FieldsCardProps {
  asked: AskedQuestion;
  shown: ShownIssues;
}

/** Whether the address leads to an input of the question; to be confirmed, an answer need not be opened. */
function useIsLinkedTo({ question }: AskedQuestion): boolean {
  const { hash } = useLocation();
  return hash.startsWith(`#${question.code}.`) && hash !== `#${writeCell(question.code, confirmedCell)}`;
}

/** How much of an answer was opened: nothing, what is drawn now, which then stays, or all of it. */
type Opened = 'NOTHING' | 'AS_DRAWN' | 'ALL';

/**
 * What of a card is in sight: inputs where there is work to do, for all of it or for what did not come over from last
 * quarter, and never taken from under the hands of who types in them.
 */
function useOpen(asked: AskedQuestion) {
  const isLinkedTo = useIsLinkedTo(asked);
  const { rules } = useDraft();
  const isOwed = dutyOf(asked.question, rules.organisationType) === 'MANDATORY';
  const found = answerStanding(asked);
  // Before the rules are there nothing is found; what is owed and empty is to be done all the same.
  const standing = found === 'OPTIONAL' && isOwed ? 'TO_DO' : found;
  const [opened, setOpened] = useState<Opened>(isLinkedTo ? 'ALL' : 'NOTHING');
  const [kept] = useState(() => keptCells(asked));
  return { standing, isOpen: opened !== 'NOTHING' || standing === 'TO_DO', isWhole: opened === 'ALL', kept, setOpened };
}

type CardState = ReturnType<typeof useOpen>;

/** An answer that need not be given can be taken back as a whole. */
function ClearAnswer({ asked, onType }: { asked: AskedQuestion; onType: (answer: DraftAnswer) => void }) {
  const { rules } = useDraft();
  const { question, answer } = asked;
  if (dutyOf(question, rules.organisationType) !== 'VOLUNTARY' || isEmptyAnswer(answer.answer)) return null;
  const clear = () => {
    onType({ ...answer, answer: { question: question.code, cells: {}, confirmed: false }, typed: {} });
    setTimeout(() => focusCell(firstCell(asked)));
  };
  return (
    <button type="button" className="monitor-link-button" onClick={clear}>
      Take this answer back<span className="nhsuk-u-visually-hidden">: {question.shortText}</span>
    </button>
  );
}

function OpenAnswer({ asked, shown, onConfirm }: FieldsCardProps & { onConfirm: () => void }) {
  const { store } = useDraft();
  const { question } = asked;
  const audience = audienceInWords(question);
  return (
    <>
      {audience !== null && <p className="nhsuk-body-s monitor-quiet">{audience}</p>}
      {question.hint !== '' && <p className="nhsuk-hint">{question.hint}</p>}
      <LastQuarter asked={asked} shown={shown} onConfirm={onConfirm} />
      <PlaceInputs asked={asked} scope={{ of: 'QUESTION' }} shown={shown} onType={store.type} />
      <StrayCells asked={asked} />
      <ClearAnswer asked={asked} onType={store.type} />
      <WhoChangedThis question={question} />
    </>
  );
}

/** The answer of a card as it stands: inputs, what came over from last quarter to be looked at, or one line. */
function AnswerInCard({ asked, shown, state }: FieldsCardProps & { state: CardState }) {
  const { standing, isOpen, isWhole, kept, setOpened } = state;
  const { store } = useDraft();
  const open = () => {
    setOpened('ALL');
    setTimeout(() => focusCell(firstCell(asked)));
  };
  const confirm = () => {
    store.type({ ...asked.answer, answer: { ...asked.answer.answer, confirmed: true } });
    setOpened('NOTHING');
    // The button is gone: the keyboard goes on at the folded answer, or at what is still to be done.
    setTimeout(() => focusCell(changeId(asked), firstCell(asked)));
  };
  if (isOpen && !isWhole && kept.size > 0) return <PartlyKept asked={asked} shown={shown} kept={kept} onOpen={open} />;
  if (isOpen) return <OpenAnswer asked={asked} shown={shown} onConfirm={confirm} />;
  if (standing === 'CARRIED') return <CarriedAnswer asked={asked} shown={shown} onConfirm={confirm} onOpen={open} />;
  if (standing === 'OPTIONAL') return <NotGiven asked={asked} onOpen={open} />;
  return <FoldedAnswer asked={asked} onOpen={open} />;
}

/** A question of a few fields: what it is, what was said last time, and only what the answers so far ask for. */
export function FieldsCard({ asked, shown }: FieldsCardProps) {
  const { question } = asked;
  const state = useOpen(asked);
  return (
    <section
      className={`nhsuk-card monitor-action${state.isOpen ? '' : ' monitor-action--folded'}`}
      aria-labelledby={`${question.code}-heading`}
      onChange={() => state.setOpened((now) => (now === 'NOTHING' ? 'AS_DRAWN' : now))}
    >
      <div className="nhsuk-card__content">
        <h2 className={`nhsuk-card__heading nhsuk-heading-${state.isOpen ? 'm' : 's'}`} id={`${question.code}-heading`}>
          {question.text}
        </h2>
        <ConflictPanel keys={[question.code]} />
        {question.action !== undefined && <PlannedBefore question={question.code} />}
        <AnswerInCard asked={asked} shown={shown} state={state} />
        <Beside question={question.code} />
      </div>
    </section>
  );
}
