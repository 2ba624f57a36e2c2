import { entriesOf, holds, isEmptyAnswer, isOptedOut, scopesOf } from '@monitor/domain';
import type {
  Answer,
  CellValue,
  Circumstances,
  Field,
  FormEdition,
  Projection,
  Question,
  Tally,
} from '@monitor/domain';

/** One answer of an organisation as organisations are counted by it: under a code, as one of a few words. */
export interface CountedAnswer {
  code: string;
  answer: string;
}

/** What is counted, and the last day of its quarter: by it conditions that look at the calendar are held. */
interface Counted {
  edition: FormEdition;
  question: Question;
  answer: Answer;
  quarterEnd: string;
}

function yesOrNo(isSo: boolean): string {
  return isSo ? 'YES' : 'NO';
}

/** What a field counts as; what is no answer that the field offers counts as none. */
function countedField(field: Field, code: string, value: CellValue | undefined): CountedAnswer[] {
  if (field.kind === 'YES_NO') return typeof value === 'boolean' ? [{ code, answer: yesOrNo(value) }] : [];
  if (field.kind === 'CHOICE') {
    const chosen = field.choices.find((choice) => choice.value === value);
    return chosen === undefined ? [] : [{ code, answer: chosen.value }];
  }
  if (field.kind !== 'CHOICES' || !Array.isArray(value)) return [];
  // Several may be chosen, so that each choice is a question of its own: chosen, or not.
  return field.choices.map((choice) => ({
    code: `${code}.${choice.value}`,
    answer: yesOrNo(value.includes(choice.value)),
  }));
}

function fieldOf({ code, shape }: Question, key: string): Field {
  const field = shape.fields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`${code} is counted by “${key}”, which is no field of it.`);
  return field;
}

function givenOrNot({ edition, question, answer }: Counted): CountedAnswer[] {
  const { code } = question;
  if (isOptedOut(question, answer.cells)) return [{ code, answer: 'NOT_COLLECTED' }];
  const rows = scopesOf(edition, question, answer.cells);
  const isGiven = rows.some((scope) => scope.of === 'ROW' && hasCells(answer, scope.row.code));
  return isGiven ? [{ code, answer: 'GIVEN' }] : [];
}

function hasCells({ cells }: Answer, scope: string): boolean {
  return Object.keys(cells).some((cell) => cell.startsWith(`${scope}.`));
}

function tallied({ question, answer, quarterEnd }: Counted, { key, among, where }: Tally): CountedAnswer {
  const { shape } = question;
  const of: Circumstances = { question, cells: answer.cells, before: null, today: quarterEnd };
  const scopes = entriesOf(answer.cells).map((entry) => ({ of: 'ENTRY', entry }) as const);
  const counted = scopes.filter((scope) => {
    if (among !== undefined) return holds(among, of, scope);
    return shape.of !== 'ENTRIES' || !holds(shape.endsWhen, of, scope);
  });
  const so = counted.filter((scope) => holds(where, of, scope)).length;
  const some = so === 0 ? 'NONE' : so === counted.length ? 'ALL' : 'SOME';
  return { code: `${question.code}.${key}`, answer: counted.length === 0 ? 'NO_ENTRIES' : some };
}

function projected(counted: Counted, projection: Projection): CountedAnswer[] {
  const { question, answer } = counted;
  switch (projection.of) {
    case 'CHOICE':
      return countedField(fieldOf(question, projection.field), question.code, answer.cells[projection.field]);
    case 'FIELDS':
      return projection.fields.flatMap((key) =>
        countedField(fieldOf(question, key), `${question.code}.${key}`, answer.cells[key]),
      );
    case 'GIVEN':
      return givenOrNot(counted);
    case 'ENTRIES':
      return projection.tallies.map((tally) => tallied(counted, tally));
    case 'PAIRS':
      return [];
  }
}

/** What an answer counts as where organisations are counted by it: nothing where nothing was answered. */
export function countedAnswers(counted: Counted): CountedAnswer[] {
  const { counts } = counted.question;
  return counts === undefined || isEmptyAnswer(counted.answer) ? [] : projected(counted, counts);
}
