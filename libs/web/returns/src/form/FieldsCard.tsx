import { dutyOf, isEmptyAnswer, questionFields, stopsSubmission, writeCell } from '@monitor/domain';
import { focusCell } from '@monitor/web-ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { Beside } from '../comments/Beside.js';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { useDraft } from '../draft/draft-context.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { answerLines } from './answer-lines.js';
import type { AskedQuestion } from './asked-question.js';
import { audienceInWords } from './audience-in-words.js';
import { LastQuarter } from './LastQuarter.js';
import { PlaceInputs } from './PlaceInputs.js';
import { StrayCells } from './StrayCells.js';

interface FieldsCardProps {
  asked: AskedQuestion;
  shown: ShownIssues;
}

/** Whether nothing is left to do in an answer that somebody has looked at. */
function isSettled({ answer, issues }: AskedQuestion): boolean {
  return answer.answer.confirmed && !isEmptyAnswer(answer.answer) && !issues.some(stopsSubmission);
}

function firstCell({ question }: AskedQuestion): string {
  return writeCell(question.code, questionFields(question)[0]?.key ?? '');
}

/** Whether a card is open. One that is settled is folded to a line, but never under the hands of who types in it. */
function useOpen(asked: AskedQuestion) {
  const { hash } = useLocation();
  const isLinkedTo = hash.startsWith(`#${asked.question.code}.`);
  const [isOpen, setIsOpen] = useState(!isSettled(asked) || isLinkedTo);
  return { isOpen: isOpen || isLinkedTo || !isSettled(asked), setIsOpen };
}

function changeId({ question }: AskedQuestion): string {
  return `${question.code}-change`;
}

function FoldedAnswer({ asked, onOpen }: { asked: AskedQuestion; onOpen: () => void }) {
  const { edition, question, circumstances } = asked;
  const leading = answerLines(edition, circumstances, { of: 'QUESTION' }).filter(({ isLeading }) => isLeading);
  return (
    <p className="monitor-folded-answer">
      <span>
        {leading.map(({ cell, label, text }, index) => (
          <span key={cell}>
            {index > 0 && '; '}
            {leading.length > 1 && `${label.replace(/[?.]$/, '')}: `}
            <strong>{text}</strong>
          </span>
        ))}
      </span>
      <button type="button" id={changeId(asked)} className="monitor-link-button" onClick={onOpen}>
        Change<span className="nhsuk-u-visually-hidden">: {question.shortText}</span>
      </button>
    </p>
  );
}

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

function OpenAnswer({ asked, shown, onFold }: FieldsCardProps & { onFold: () => void }) {
  const { store } = useDraft();
  const { question, answer } = asked;
  const confirm = () => {
    store.type({ ...answer, answer: { ...answer.answer, confirmed: true } });
    onFold();
    // The button is gone: the keyboard goes on at the folded answer, or at what is still to be done.
    setTimeout(() => focusCell(changeId(asked), firstCell(asked)));
  };
  return (
    <>
      {question.hint !== '' && <p className="nhsuk-hint">{question.hint}</p>}
      <LastQuarter asked={asked} shown={shown} onConfirm={confirm} />
      <PlaceInputs asked={asked} scope={{ of: 'QUESTION' }} shown={shown} onType={store.type} />
      <StrayCells asked={asked} />
      <ClearAnswer asked={asked} onType={store.type} />
    </>
  );
}

/** A question of a few fields: what it is, what was said last time, and only what the answers so far ask for. */
export function FieldsCard({ asked, shown }: FieldsCardProps) {
  const { question } = asked;
  const { isOpen, setIsOpen } = useOpen(asked);
  const audience = audienceInWords(question);
  const open = () => {
    setIsOpen(true);
    setTimeout(() => focusCell(firstCell(asked)));
  };
  return (
    <section
      className="nhsuk-card monitor-action"
      aria-labelledby={`${question.code}-heading`}
      onChange={() => setIsOpen(true)}
    >
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-m" id={`${question.code}-heading`}>
          {question.text}
        </h2>
        {isOpen && audience !== null && <p className="nhsuk-body-s monitor-quiet">{audience}</p>}
        <ConflictPanel keys={[question.code]} />
        {isOpen ? (
          <OpenAnswer asked={asked} shown={shown} onFold={() => setIsOpen(false)} />
        ) : (
          <FoldedAnswer asked={asked} onOpen={open} />
        )}
        <Beside question={question.code} />
      </div>
    </section>
  );
}
