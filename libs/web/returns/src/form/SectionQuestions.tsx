import { dutyOf } from '@monitor/domain';
import type { Question, Section } from '@monitor/domain';
import { focusCell } from '@monitor/web-ui';
import { useState } from 'react';
import { useDraft } from '../draft/draft-context.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { answerStanding } from './answer-standing.js';
import { askedQuestion } from './asked-question.js';
import type { AskedQuestion } from './asked-question.js';
import { ConfirmAll } from './ConfirmAll.js';
import { isRegister } from './entries.js';
import { FieldsCard } from './FieldsCard.js';
import { LeftHere, leftHereId } from './LeftHere.js';
import { RegisterPart } from './RegisterPart.js';
import { TableList } from './TableList.js';
import { VoluntaryPart } from './VoluntaryPart.js';

interface QuestionsProps {
  questions: readonly Question[];
  shown: ShownIssues;
}

/** Questions in the order of the form; tables that follow each other are one list. */
function Questions({ questions, shown }: QuestionsProps) {
  const draft = useDraft();
  const tables = questions.filter(({ shape }) => shape.of === 'TABLE');
  const others = questions.filter(({ shape }) => shape.of !== 'TABLE').map((each) => askedQuestion(draft, each));
  return (
    <>
      {others.map((asked) =>
        isRegister(asked) ? (
          <RegisterPart key={asked.question.code} asked={asked} shown={shown} />
        ) : (
          <FieldsCard key={asked.question.code} asked={asked} shown={shown} />
        ),
      )}
      {tables.length > 0 && <TableList questions={tables} />}
    </>
  );
}

/** Whether all that an answer needs is one look. Entries of a register are confirmed one by one. */
function isCarried(asked: AskedQuestion): boolean {
  return asked.question.shape.of === 'FIELDS' && answerStanding(asked) === 'CARRIED';
}

function ConfirmAnswers({ questions, onConfirm }: { questions: readonly Question[]; onConfirm: () => void }) {
  const draft = useDraft();
  const carried = questions.map((each) => askedQuestion(draft, each)).filter(isCarried);
  const confirm = () => {
    for (const { answer } of carried) draft.store.type({ ...answer, answer: { ...answer.answer, confirmed: true } });
    onConfirm();
  };
  const names = carried.map(({ question }) => question.shortText);
  return <ConfirmAll names={names} what="answers" onConfirm={confirm} />;
}

/** The questions of a section: those that must be answered, and, behind a fold, those that may be. */
export function SectionQuestions({ section, shown }: { section: Section; shown: ShownIssues }) {
  const { rules } = useDraft();
  // After all were confirmed together, their cards are drawn anew and folded.
  const [round, setRound] = useState(0);
  const foldAll = () => {
    setRound((now) => now + 1);
    setTimeout(() => focusCell(leftHereId));
  };
  const isVoluntary = (question: Question) => dutyOf(question, rules.organisationType) === 'VOLUNTARY';
  const mandatory = section.questions.filter((question) => !isVoluntary(question));
  const voluntary = section.questions.filter(isVoluntary);
  return (
    <>
      <LeftHere questions={section.questions} />
      <ConfirmAnswers questions={section.questions} onConfirm={foldAll} />
      <Questions key={`mandatory ${round}`} questions={mandatory} shown={shown} />
      <VoluntaryPart questions={voluntary} isWhole={mandatory.length === 0}>
        <Questions key={`voluntary ${round}`} questions={voluntary} shown={shown} />
      </VoluntaryPart>
    </>
  );
}
