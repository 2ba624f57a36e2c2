import type { CellValue, Choice, Field } from '@monitor/domain';

/** What fills one cell of a sheet: a field or, of a field that takes several choices, one of them. */
export interface FieldPart {
  /** `field`, or `field[CHOICE]`. Unique within the question. */
  key: string;
  field: Field;
  /** Set where the cell says yes to one of several choices. */
  choice?: Choice;
  label: string;
}

/** The cells that a field takes up, in order: a sheet has no cell that holds several answers. */
export function partsOf(field: Field): FieldPart[] {
  if (field.kind !== 'CHOICES') return [{ key: field.key, field, label: field.label }];
  return field.choices.map((choice) => ({
    key: `${field.key}[${choice.value}]`,
    field,
    choice,
    label: `${field.label}: ${choice.label}`,
  }));
}

/** The words that a cell offers to choose from; empty where anything may be typed. */
export function offeredWords({ field, choice }: FieldPart): readonly string[] {
  if (choice !== undefined) return ['Yes'];
  if (field.kind === 'YES_NO') return ['Yes', 'No'];
  return field.kind === 'CHOICE' ? field.choices.map(({ label }) => label) : [];
}

/** What of the field's value stands in the part: whether its choice is among those made, or the whole value. */
export function partValue({ choice }: FieldPart, value: CellValue | undefined): CellValue | undefined {
  if (choice === undefined) return value;
  return Array.isArray(value) && value.includes(choice.value) ? true : undefined;
}
