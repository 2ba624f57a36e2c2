import { acceptedForms, isNeeded, wordsFor, writeCell } from '@monitor/domain';
import type { CellValue, Choice, Circumstances, Field, Place } from '@monitor/domain';
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

/** The hint of a field, and in which ways it may be typed. */
function hintOf(field: Field, hint: string | undefined): string | undefined {
  const accepted = acceptedForms(field)?.words;
  if (hint === undefined || accepted === undefined) return hint ?? accepted;
  return `${hint}${/[.?]$/.test(hint) ? '' : '.'} ${accepted}`;
}

function labelled({ place, circumstances, message, isReasonWanted }: FieldInputProps) {
  const { field, scope, cell } = place;
  const { label, hint } = wordsFor(field, circumstances, scope);
  const isOptional = !isReasonWanted && !isNeeded(field, circumstances, scope);
  const { error, warning } = message;
  return {
    id: writeCell(circumstances.question.code, cell),
    label: isOptional ? `${label} (optional)` : label,
    hint: hintOf(field, hint),
    error,
    warning,
  };
}

function valueOf({ place, answer }: FieldInputProps): CellValue | undefined {
  return answer.answer.cells[place.cell];
}

/** A text, a day or a number: whatever is typed is shown as it was typed. */
function typedInto(props: FieldInputProps) {
  const { place, answer, onChange, onLeave } = props;
  return {
    ...labelled(props),
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

function ChoiceInput(props: FieldInputProps & { choices: readonly Choice[] }) {
  const value = valueOf(props);
  return (
    <RadioGroup
      {...labelled(props)}
      choices={props.choices}
      value={typeof value === 'string' ? value : null}
      onChange={(chosen) => choose(props, chosen)}
    />
  );
}

function YesNoInput(props: FieldInputProps) {
  const value = valueOf(props);
  return (
    <RadioGroup
      {...labelled(props)}
      inline
      choices={yesOrNo}
      value={typeof value === 'boolean' ? (value ? 'YES' : 'NO') : null}
      onChange={(chosen) => choose(props, chosen === 'YES')}
    />
  );
}

function ChoicesInput(props: FieldInputProps & { choices: readonly Choice[] }) {
  const { place, answer, onChange, onLeave } = props;
  const value = valueOf(props);
  return (
    <CheckboxGroup
      {...labelled(props)}
      choices={props.choices}
      values={Array.isArray(value) ? (value as readonly string[]) : []}
      onChange={(values) => onChange(withCell(answer, place.cell, values.length === 0 ? undefined : values))}
      onBlur={onLeave}
    />
  );
}

function TextInput(props: FieldInputProps & { limit: number }) {
  const Input = props.limit <= longestLine ? TextField : TextArea;
  return <Input {...typedInto(props)} maximumLength={props.limit} />;
}

/** The input of one field, whatever its kind: label, hint, and what is to be said about what is typed in it. */
export function FieldInput(props: FieldInputProps) {
  const { field } = props.place;
  switch (field.kind) {
    case 'CHOICE':
      return <ChoiceInput {...props} choices={field.choices} />;
    case 'CHOICES':
      return <ChoicesInput {...props} choices={field.choices} />;
    case 'YES_NO':
      return <YesNoInput {...props} />;
    case 'TEXT':
      return <TextInput {...props} limit={field.limit} />;
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
