import type { Choice, Field } from '@monitor/domain';

const yesOrNo: readonly Choice[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

function choicesOf(field: Field): readonly Choice[] {
  if (field.kind === 'YES_NO') return yesOrNo;
  return field.kind === 'CHOICE' || field.kind === 'CHOICES' ? field.choices : [];
}

/** How much room an answer takes: a few lines for words, a short box for a number or a day. */
function roomFor(field: Field): 'long' | 'line' | 'short' {
  if (field.kind === 'TEXT' && field.limit > 300) return 'long';
  return field.kind === 'TEXT' || field.kind === 'LINK' ? 'line' : 'short';
}

const units: Partial<Record<Field['kind'], string>> = {
  DAY: 'Day, month and year',
  PERCENT: '% (a whole number)',
  DAYS: 'days',
};

/** Where an answer is written by hand: boxes to tick for choices, else an empty box. */
export function PaperAnswer({ field }: { field: Field }) {
  const choices = choicesOf(field);
  if (choices.length > 0) {
    return (
      <ul className="nhsuk-list monitor-paper__choices">
        {choices.map(({ value, label, hint }) => (
          <li key={value}>
            <span className="monitor-paper__tick" aria-hidden="true" /> {label}
            {hint !== undefined && <span className="monitor-quiet"> – {hint}</span>}
          </li>
        ))}
      </ul>
    );
  }
  const unit = units[field.kind];
  return (
    <p className="nhsuk-u-margin-bottom-2">
      <span className={`monitor-paper__box monitor-paper__box--${roomFor(field)}`} />
      {unit !== undefined && <span className="monitor-quiet"> {unit}</span>}
    </p>
  );
}
