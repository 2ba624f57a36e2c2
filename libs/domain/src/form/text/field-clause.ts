import { alternativesInWords } from '../../wording/list-in-words.js';
import type { Condition } from '../definition/condition.js';
import type { Choice, Field } from '../definition/field.js';

type FieldCondition = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
type ChoiceField = Field & { choices: readonly Choice[] };

/** What a field is called as the subject of a sentence; a yes-or-no question is quoted as it stands on the page. */
function subjectOf(field: Field): string {
  return field.kind === 'YES_NO' ? `“${field.label}”` : `the ${field.name}`;
}

function labelsOf({ choices }: ChoiceField, isMeant: (value: string) => boolean): string[] {
  return choices.filter(({ value }) => isMeant(value)).map(({ label }) => `“${label}”`);
}

function choiceClause(field: ChoiceField, values: readonly (string | boolean)[], isSo: boolean): string {
  const subject = subjectOf(field);
  const named = labelsOf(field, (value) => values.includes(value));
  const others = labelsOf(field, (value) => !values.includes(value));
  const [verb, verbNot] = field.kind === 'CHOICE' ? ['is', 'is not'] : ['includes', 'does not include'];
  if (!isSo) return `${subject} ${verbNot} ${alternativesInWords(named)}`;
  // Most of the answers are told by the few that are left out.
  const isShorter = field.kind === 'CHOICE' && others.length > 0 && others.length + 1 < named.length;
  if (isShorter) return `${subject} is given and is not ${alternativesInWords(others)}`;
  return `${subject} ${verb} ${alternativesInWords(named)}`;
}

function yesNoClause(field: Field, values: readonly (string | boolean)[], isSo: boolean): string {
  const words = alternativesInWords(
    [true, false].filter((each) => values.includes(each)).map((each) => (each ? 'yes' : 'no')),
  );
  return `${subjectOf(field)} is ${isSo ? '' : 'not '}answered ${words}`;
}

function isClause(field: Field, values: readonly (string | boolean)[], isSo: boolean): string {
  if (field.kind === 'YES_NO') return yesNoClause(field, values, isSo);
  if (field.kind === 'CHOICE' || field.kind === 'CHOICES') return choiceClause(field, values, isSo);
  const words = alternativesInWords(values.map((value) => `“${String(value)}”`));
  return `${subjectOf(field)} is ${isSo ? '' : 'not '}${words}`;
}

function movedClause(field: Field, moved: 'DOWN' | 'AT_ALL', isSo: boolean): string {
  const subject = subjectOf(field);
  if (moved === 'DOWN') return `${subject} is ${isSo ? '' : 'not '}lower than last time`;
  return `${subject} is ${isSo ? 'not what it was' : 'what it was'} last time`;
}

/** A condition of one field in words; where `isSo` is false, that it does not hold. */
export function fieldClause(condition: FieldCondition, field: Field, isSo: boolean): string {
  if ('moved' in condition) return movedClause(field, condition.moved, isSo);
  if ('passed' in condition) return `${subjectOf(field)} has ${isSo ? '' : 'not '}passed`;
  if ('is' in condition) return isClause(field, condition.is, isSo);
  const isGiven = condition.answered === isSo;
  return `${subjectOf(field)} is ${isGiven ? 'given' : 'empty'}`;
}
