import { canonicalJson } from '../form/definition/canonical-json.js';
import type { Field } from '../form/definition/field.js';
import type { Shape } from '../form/definition/shape.js';

function fieldsOf(shape: Shape): readonly Field[] {
  if (shape.of === 'FIELDS') return shape.fields;
  return [...(shape.of === 'TABLE' ? shape.columns : shape.entryFields), ...shape.fields];
}

function choicesOf(field: Field): readonly { value: string; label: string }[] {
  return field.kind === 'CHOICE' || field.kind === 'CHOICES' ? field.choices : [];
}

function compareChoices(before: Field, now: Field): string[] {
  const [were, are] = [choicesOf(before), choicesOf(now)];
  const labelled = (choices: readonly { label: string }[]) => choices.map(({ label }) => `“${label}”`).join(', ');
  const added = are.filter(({ value }) => were.every((each) => each.value !== value));
  const removed = were.filter(({ value }) => are.every((each) => each.value !== value));
  const reworded = are.filter(({ value, label }) => were.some((each) => each.value === value && each.label !== label));
  const told: string[] = [];
  if (added.length > 0) told.push(`“${now.label}” can also be answered ${labelled(added)}.`);
  if (removed.length > 0) told.push(`“${now.label}” can no longer be answered ${labelled(removed)}.`);
  if (reworded.length > 0) told.push(`Answers of “${now.label}” read otherwise: ${labelled(reworded)}.`);
  return told;
}

function compareField(before: Field, now: Field): string[] {
  if (canonicalJson(before) === canonicalJson(now)) return [];
  const told = compareChoices(before, now);
  if (before.label !== now.label) told.push(`“${before.label}” is now called “${now.label}”.`);
  if (before.hint !== now.hint) told.push(`The help at “${now.label}” reads otherwise.`);
  if (canonicalJson(before.needed) !== canonicalJson(now.needed)) {
    told.push(`When “${now.label}” must be filled in is another.`);
  }
  if (before.kind === 'TEXT' && now.kind === 'TEXT' && before.limit !== now.limit) {
    told.push(`“${now.label}” may have ${String(now.limit)} characters instead of ${String(before.limit)}.`);
  }
  return told.length > 0 ? told : [`How “${now.label}” is asked for, shown or carried over is another.`];
}

/** What differs between the fields of a question before and now, a sentence each. */
export function compareFields(before: Shape, now: Shape): string[] {
  const [were, are] = [fieldsOf(before), fieldsOf(now)];
  const removed = were.filter(({ key }) => are.every((field) => field.key !== key));
  const kept = are.flatMap((field) => {
    const earlier = were.find(({ key }) => key === field.key);
    return earlier === undefined ? [`“${field.label}” is a new thing to fill in.`] : compareField(earlier, field);
  });
  return [...kept, ...removed.map(({ label }) => `“${label}” is filled in no longer.`)];
}
