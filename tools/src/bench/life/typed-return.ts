import { answerPlaces, editionFor, emptyContent, findQuestion, isNeeded } from '@monitor/domain';
import type { Answer, CellValue, Field, FormEdition, Question, ReturnContent, Scope } from '@monitor/domain';

const evidence =
  'Minutes of the practice meeting and the page for patients say what is offered, to whom, and how to ask for help. ' +
  'The figures were read from the clinical system on the last day of the quarter.';

/** What an action holds that is in place; `evidenceOn` is a day of the quarter (`yyyy-mm-dd`). */
const actionCells = (evidenceOn: string): Record<string, CellValue> => ({
  status: 'IMPLEMENTED',
  evidence,
  evidenceOn,
  ownerRole: 'Practice manager',
  coveragePercent: 90,
  assurance: 'INTERNALLY_REVIEWED',
});

/** Every table of a metric must add up to the same people: the first of its rows takes what the others leave. */
function countIn(column: string, { rows, isFirst }: { rows: number; isFirst: boolean }): number {
  if (column === 'numerator') return isFirst ? 8_000 - 40 * (rows - 1) : 40;
  return isFirst ? 10_000 - 100 * (rows - 1) : 100;
}

function plainValue(field: Field, day: string): CellValue {
  if (field.kind === 'CHOICE') return field.choices[0]?.value ?? '';
  if (field.kind === 'CHOICES') return field.choices.slice(0, 1).map(({ value }) => value);
  if (field.kind === 'DAY') return day;
  if (field.kind === 'YES_NO') return false;
  return field.kind === 'TEXT' || field.kind === 'LINK' ? 'https://www.example.org/plan' : 1;
}

function answerOf(question: Question, edition: FormEdition, day: string): Answer {
  const { shape } = question;
  const cells: Record<string, CellValue> = question.action ? actionCells(day) : {};
  if (shape.of === 'ENTRIES') cells[shape.optOut] = true;
  const isOpen = (field: Field, scope: Scope, cell: string) =>
    cells[cell] === undefined && isNeeded(field, { question, cells, before: null, today: day }, scope);
  const places = answerPlaces(edition, question, cells);
  const first = places[0]?.cell.split('.')[0];
  for (const { field, scope, cell } of places) {
    if (!isOpen(field, scope, cell)) continue;
    const isCount = scope.of === 'ROW' && field.kind === 'COUNT';
    const rows = places.filter((place) => place.field.key === field.key).length;
    cells[cell] = isCount
      ? countIn(field.key, { rows, isFirst: cell.split('.')[0] === first })
      : plainValue(field, day);
  }
  return { question: question.code, cells, confirmed: true };
}

/** A whole return of a practice without errors; `evidenceOn` is a day of its quarter (`yyyy-mm-dd`). */
export function typedReturn(organisationCode: string, quarterId: string, evidenceOn: string): ReturnContent {
  const edition = editionFor(quarterId);
  const blank = emptyContent({ organisationCode, organisationType: 'PRACTICE', quarterId, edition });
  const answers = blank.answers.map((empty) => {
    const question = findQuestion(edition, empty.question);
    const isAsked = question?.askedOf.PRACTICE === 'MANDATORY';
    return question !== null && isAsked ? answerOf(question, edition, evidenceOn) : empty;
  });
  return { ...blank, answers };
}

const answersAtOnce = 6;

/** A return in the portions in which it is saved: what holds nothing is not sent. */
export function inPortions({ answers }: ReturnContent): Answer[][] {
  const typed = answers.filter(({ cells }) => Object.keys(cells).length > 0);
  return Array.from({ length: Math.ceil(typed.length / answersAtOnce) }, (_, index) =>
    typed.slice(index * answersAtOnce, (index + 1) * answersAtOnce),
  );
}
