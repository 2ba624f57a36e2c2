import { isNeeded, wordsFor, writeCell } from '@monitor/domain';
import type { Circumstances, Place } from '@monitor/domain';
import { CheckboxGroup, DateField, RadioGroup, TextArea, TextField } from '@monitor/web-ui';
import { textIn, withCell, withTypedText } from '../draft/draft-answer.js';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { CellMessage } from '../draft/use-shown-issues.js';

export interface FieldInputProps {
  place: Place;
  answer: DraftAnswer;
  circumstances: Circumstances;
  message: CellMessage;
  /** Whether a warning asks for what is written here, so that it is not optional now. */
  isReasonWanted: boolean;
  /** Somebody has typed or chosen; the answer is then the one given. */
  onChange: (answer: DraftAnswer) => void;
  /** Somebody has left the cell. */
  onLeave: () => void;
}

/** A text up to this long is written on one line. */
const longestLine = 200;

const yesOrNo = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
] as const;

function labelled({ place, circumstances, message, isReasonWanted }: FieldInputProps) {
  const { field, scope, cell } = place;
  const { label, hint } = wordsFor(field, circumstances, scope);
  const isOptional = !isReasonWanted && !isNeeded(field, circumstances, scope);
  const { error, warning } = message;
  return {
    id: writeCell(circumstances.question.code, cell),
    label: isOptional ? `${label} (optional)` : label,
    hint,
    error,
    warning,
  };
}

/** A text, a day or a number: whatever is typed is shown as it was typed. */
function typedInto({ place, answer, onChange, onLeave, ...props }: FieldInputProps) {
  return {
    ...labelled({ place, answer, onChange, onLeave, ...props }),
    value: textIn(answer, place),
    onChange: (text: string) => onChange(withTypedText(answer, place, text)),
    onBlur: onLeave,
  };
}

/** Choosing is leaving the cell too: there is nothing more to type in it. */
function choose({ place, answer, onChange, onLeave }: FieldInputProps, value: string | boolean) {
  onChange(withCell(answer, place.cell, value));
  onLeave();
}

/** The input of one field, whatever its kind: label, hint, and what is to be said about what is typed in it. */
export function FieldInput(props: FieldInputProps) {
  const { place, answer, onChange, onLeave } = props;
  const { field, cell } = place;
  const value = answer.answer.cells[cell];
  switch (field.kind) {
    case 'CHOICE':
      return (
        <RadioGroup
          {...labelled(props)}
          choices={field.choices}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => choose(props, chosen)}
        />
      );
    case 'YES_NO':
      return (
        <RadioGroup
          {...labelled(props)}
          inline
          choices={yesOrNo}
          value={typeof value === 'boolean' ? (value ? 'YES' : 'NO') : null}
          onChange={(chosen) => choose(props, chosen === 'YES')}
        />
      );
    case 'CHOICES':
      return (
        <CheckboxGroup
          {...labelled(props)}
          choices={field.choices}
          values={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={(values) => onChange(withCell(answer, cell, values.length === 0 ? undefined : values))}
          onBlur={onLeave}
        />
      );
    case 'TEXT':
      return field.limit <= longestLine ? (
        <TextField {...typedInto(props)} maximumLength={field.limit} />
      ) : (
        <TextArea {...typedInto(props)} maximumLength={field.limit} />
      );
    case 'LINK':
      return <TextField {...typedInto(props)} />;
    case 'DAY':
      return <DateField {...typedInto(props)} />;
    case 'PERCENT':
      return <TextField {...typedInto(props)} width={3} suffix="%" isNumber />;
    case 'COUNT':
      return <TextField {...typedInto(props)} width={10} isNumber />;
    case 'DAYS':
      return <TextField {...typedInto(props)} width={5} suffix="days" isNumber hasDecimals />;
  }
}
