import type { Choice, Field } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';

/** An answer by which organisations are counted. */
export type AnswerOfPart = Pick<Choice, 'value' | 'label' | 'unordered'>;

/** One thing by which organisations are counted: its code, what it is called, and the answers that there can be. */
export interface CountedPart {
  /** `D1-S1`, `GOV-1.inContracts` or `SERVICES.assessed`. */
  code: string;
  label: string;
  answers: readonly AnswerOfPart[];
  /** Whether the answer that says most stands first; else that which says least does. */
  isMostFirst: boolean;
}

const yesOrNo = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
];

const givenOrNot = [
  { value: 'GIVEN', label: 'Given' },
  { value: 'NOT_COLLECTED', label: 'Cannot be given' },
];

const howMany = [
  { value: 'ALL', label: 'All of them' },
  { value: 'SOME', label: 'Some of them' },
  { value: 'NONE', label: 'None of them' },
  { value: 'NO_ENTRIES', label: 'Nothing to enter', unordered: true },
] as const;

/** The word that a yes or a no counts as. */
export function wordOfYesNo(isSo: boolean): string {
  return isSo ? 'YES' : 'NO';
}

/** The field of a question that it is counted by; refuses one that is no field of it (a fault in the edition). */
export function fieldCounted({ code, shape }: Question, key: string): Field {
  const field = shape.fields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`${code} is counted by “${key}”, which is no field of it.`);
  return field;
}

function partsOfField(field: Field, code: string, label: string): CountedPart[] {
  if (field.kind === 'YES_NO') return [{ code, label, answers: yesOrNo, isMostFirst: true }];
  if (field.kind === 'CHOICE') return [{ code, label, answers: field.choices, isMostFirst: false }];
  if (field.kind !== 'CHOICES') return [];
  return field.choices.map((choice) => ({
    ...{ code: `${code}.${choice.value}`, label: choice.label },
    ...{ answers: yesOrNo, isMostFirst: true },
  }));
}

/** The answers of a part from the one that says least to the one that says most, then those outside that order. */
export function answersLeastFirst({ answers, isMostFirst }: CountedPart): AnswerOfPart[] {
  const ordered = answers.filter(({ unordered }) => unordered !== true);
  return [...(isMostFirst ? ordered.reverse() : ordered), ...answers.filter(({ unordered }) => unordered === true)];
}

/**
 * By what organisations are counted where they answer a question, in order: what `countedAnswers` may say of an answer.
 * None where people are counted (PAIRS), or nothing is.
 */
export function countedParts(question: Question): CountedPart[] {
  const { code, shortText, counts } = question;
  switch (counts?.of) {
    case 'CHOICE':
      return partsOfField(fieldCounted(question, counts.field), code, shortText);
    case 'FIELDS':
      return counts.fields.flatMap((key) => {
        const field = fieldCounted(question, key);
        return partsOfField(field, `${code}.${key}`, field.label);
      });
    case 'GIVEN':
      return [{ code, label: shortText, answers: givenOrNot, isMostFirst: true }];
    case 'ENTRIES':
      return counts.tallies.map(({ key, label }) => ({
        ...{ code: `${code}.${key}`, label },
        ...{ answers: howMany, isMostFirst: true },
      }));
    case 'PAIRS':
    case undefined:
      return [];
  }
}
