import { RadioGroup } from '@monitor/web-ui';
import type { RadioChoice } from '@monitor/web-ui';
import { CheckboxList } from './CheckboxList.js';
import type { LedgerArea } from './ledger-answer.js';
import { ticksOf, touchQuestions } from './touch-questions.js';
import type { TouchPart, TypedTouch } from './typed-break.js';

interface TouchFieldProps {
  id: string;
  part: TouchPart;
  typed: TypedTouch;
  areas: readonly LedgerArea[];
  error: string | null;
  onChange: (touch: TypedTouch) => void;
}

const extents = ['ALL', 'SOME', 'NONE'] as const;

function Lists({ id, part, typed, areas, onChange }: Omit<TouchFieldProps, 'error'>) {
  const lists = ticksOf(part, areas);
  return lists.map(({ name, ticks }) => (
    <div key={name}>
      {lists.length > 1 && (
        <p className="nhsuk-u-font-weight-bold nhsuk-u-margin-top-4 nhsuk-u-margin-bottom-2">{name}</p>
      )}
      <CheckboxList
        id={`${id}-list`}
        label={name}
        ticks={ticks}
        chosen={typed.chosen}
        onChange={(chosen) => onChange({ extent: 'SOME', chosen })}
      />
    </div>
  ));
}

/** One part of what a break touches: all, some, or none of it. */
export function TouchField({ id, part, typed, areas, error, onChange }: TouchFieldProps) {
  const { label, hint, all, some, none } = touchQuestions[part];
  const choices: RadioChoice[] = [
    { value: 'ALL', label: all },
    {
      value: 'SOME',
      label: some,
      revealed: <Lists id={id} part={part} typed={typed} areas={areas} onChange={onChange} />,
    },
    ...(none === null ? [] : [{ value: 'NONE', label: none }]),
  ];
  return (
    <RadioGroup
      id={id}
      label={label}
      hint={hint}
      error={error}
      choices={choices}
      value={typed.extent}
      onChange={(value) => onChange({ ...typed, extent: extents.find((extent) => extent === value) ?? 'ALL' })}
    />
  );
}
