import { levelField, listInWords, writeCell } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { focusCell, RadioGroup } from '@monitor/web-ui';
import { useState } from 'react';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { changeLevel } from './change-level.js';
import type { LevelChange } from './change-level.js';
import type { TableQuestion } from './table-question.js';

interface LevelSwitchProps {
  edition: FormEdition;
  question: TableQuestion;
  table: DraftAnswer;
  onChange: (level: string) => void;
}

function Asked({ change, onAnswer }: { change: LevelChange; onAnswer: (goesOn: boolean) => void }) {
  const { addedUp, lost } = change;
  return (
    <div className="monitor-step-notice" role="alert">
      {addedUp.length > 0 && <p>Your numbers are added up for {listInWords(addedUp)}.</p>}
      {lost.length > 0 && <p>Your numbers for {listInWords(lost)} have no place there and are taken out.</p>}
      <div className="nhsuk-button-group">
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => onAnswer(true)}>
          Change the groups
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => onAnswer(false)}>
          Keep them as they are
        </button>
      </div>
    </div>
  );
}

/** Whether a table is given in broad or in detailed groups; what changing it does to what was typed is said before. */
export function LevelSwitch({ edition, question, table, onChange }: LevelSwitchProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const field = question.shape.fields.find(({ key }) => key === levelField);
  if (field?.kind !== 'CHOICE') return null;
  const id = writeCell(question.code, levelField);
  const level = table.answer.cells[levelField] ?? field.choices[0]?.value ?? '';
  const to = (other: string) => changeLevel(edition, question, { table, level: other });
  const choose = (other: string) => {
    const { lost, addedUp } = to(other);
    if (other !== level && lost.length + addedUp.length > 0) setWanted(other);
    else onChange(other);
  };
  const answer = (goesOn: boolean) => {
    if (goesOn && wanted !== null) onChange(wanted);
    setWanted(null);
    setTimeout(() => focusCell(id));
  };
  return (
    <>
      <RadioGroup
        id={id}
        label={field.label}
        hint={field.hint}
        choices={field.choices}
        value={String(level)}
        onChange={choose}
      />
      {wanted !== null && <Asked change={to(wanted)} onAnswer={answer} />}
    </>
  );
}
