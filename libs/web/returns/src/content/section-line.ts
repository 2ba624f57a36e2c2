import { changedCells, emptyAnswer, entriesOf, formatCount, isOptedOut } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import { plural } from '../form/words-for-entries.js';
import type { SummarisedQuestion } from './summarised-question.js';

/** How many figures the tables among some questions hold. */
export function figuresIn(questions: readonly SummarisedQuestion[]): number {
  const tables = questions.filter(({ question }) => question.shape.of === 'TABLE');
  return tables.flatMap(({ circumstances }) => Object.keys(circumstances.cells)).filter((cell) => cell.includes('.'))
    .length;
}

/** Whether an answer is not what it was last quarter; counts are of their quarter, and always other ones. */
function hasChanged({ question, circumstances }: SummarisedQuestion): boolean {
  const { cells, before } = circumstances;
  if (question.shape.of === 'TABLE' || before === null) return false;
  const fresh = new Set(
    [...question.shape.fields, ...(question.shape.of === 'ENTRIES' ? question.shape.entryFields : [])]
      .filter(({ carried }) => carried === false)
      .map(({ key }) => key),
  );
  const changed = changedCells(
    { ...before, confirmed: true },
    { ...emptyAnswer(question.code), cells, confirmed: true },
  );
  return changed.some((cell) => !fresh.has(cell.split('.').at(-1) ?? ''));
}

const counted = (count: number, name: string) => `${formatCount(count)} ${count === 1 ? name : plural(name)}`;

function entriesInWords({ question, circumstances }: SummarisedQuestion): string {
  const { shape } = question;
  if (shape.of !== 'ENTRIES') return '';
  if (isOptedOut(question, circumstances.cells)) return `no ${plural(shape.entryName)}`;
  return counted(entriesOf(circumstances.cells).length, shape.entryName);
}

/** How much some answers say: “4 answers, 12 services, 3 tables with 42 figures”. */
export function howMuch(questions: readonly SummarisedQuestion[]): string {
  const of = (shape: string) => questions.filter(({ question }) => question.shape.of === shape);
  const tables = of('TABLE');
  return [
    ...(of('FIELDS').length > 0 ? [counted(of('FIELDS').length, 'answer')] : []),
    ...of('ENTRIES').map(entriesInWords),
    ...(tables.length > 0 ? [`${counted(tables.length, 'table')} with ${counted(figuresIn(tables), 'figure')}`] : []),
  ].join(', ');
}

/** What of a section matters to whoever looks it over: how much it says, what changed, what is wrong or unusual. */
export function sectionLine(
  questions: readonly SummarisedQuestion[],
  issues: readonly Pick<ReturnIssue, 'severity'>[],
): string {
  if (questions.length === 0) return 'Nothing is answered.';
  const errors = issues.filter(({ severity }) => severity === 'ERROR').length;
  const unusual = issues.length - errors;
  const changed = questions.filter(hasChanged).length;
  const parts = [
    ...(errors > 0 ? [`${formatCount(errors)} to correct`] : []),
    ...(unusual > 0 ? [`${formatCount(unusual)} worth a second look`] : []),
    ...(changed > 0 ? [`${formatCount(changed)} changed since last quarter`] : []),
  ];
  return parts.length === 0 ? howMuch(questions) : `${howMuch(questions)}: ${parts.join(', ')}`;
}
