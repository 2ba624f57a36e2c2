import type { OrganisationType } from '../../organisations/organisation.js';
import { isQuarterId, quarterEnd } from '../../quarter/quarter-calendar.js';
import type { Answer, CellValue, Cells, ReturnContent } from '../definition/answer.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import type { Circumstances } from '../definition/holds.js';
import { answerBefore } from '../answers/answer-before.js';
import type { IssueList } from './issue-list.js';
import type { ValidationContext } from './validation-context.js';

/** A return under inspection: what was typed, made safe to look at, and what it is checked against. */
export interface CheckedReturn {
  edition: FormEdition;
  organisationType: OrganisationType;
  questions: readonly Question[];
  answers: ReadonlyMap<string, Answer>;
  previous: ReturnContent | null;
  earlier: readonly ReturnContent[];
  today: string;
  /** The last day of the return's quarter. */
  quarterEnd: string;
  issues: IssueList;
}

function isCellValue(value: unknown): value is CellValue {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The cells of what was sent as an answer; whatever cannot be a cell reads as absent. */
function safeCells(untrusted: unknown): Cells {
  if (typeof untrusted !== 'object' || untrusted === null) return {};
  if (Object.values(untrusted).every(isCellValue)) return untrusted as Cells;
  return Object.fromEntries(Object.entries(untrusted).filter(([, value]) => isCellValue(value)));
}

/**
 * The answers of what may be anything: a file, an old draft or another client may have sent it. Never throws; what has
 * the wrong shape reads as absent.
 */
export function safeAnswers(untrusted: unknown): Answer[] {
  const rows: unknown =
    typeof untrusted === 'object' && untrusted !== null && 'answers' in untrusted ? untrusted.answers : null;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown): Answer[] => {
    if (typeof row !== 'object' || row === null || !('question' in row) || typeof row.question !== 'string') return [];
    const cells = safeCells('cells' in row ? row.cells : null);
    return [{ question: row.question, cells, confirmed: 'confirmed' in row && row.confirmed === true }];
  });
}

/** Earlier returns do not change while a return is filled in: each is made safe once. */
const safeReturns = new WeakMap<ReturnContent, ReturnContent>();

/** An earlier return, made safe to look at as the answers of this one are. */
function safeReturn(untrusted: ReturnContent): ReturnContent {
  const safe = safeReturns.get(untrusted) ?? { ...untrusted, answers: safeAnswers(untrusted) };
  safeReturns.set(untrusted, safe);
  return safe;
}

function isReturn(untrusted: unknown): untrusted is ReturnContent {
  return typeof untrusted === 'object' && untrusted !== null;
}

/** The earlier returns, newest first, each made safe; what is no return is left out. */
export function safeEarlier({ previous, earlier }: Pick<ValidationContext, 'previous' | 'earlier'>) {
  return {
    previous: isReturn(previous) ? safeReturn(previous) : null,
    earlier: earlier.filter(isReturn).map(safeReturn),
  };
}

/** The last day of a return's quarter; today for what names no quarter. */
export function lastDayOf(untrusted: unknown, today: string): string {
  const quarter: unknown =
    typeof untrusted === 'object' && untrusted !== null && 'quarterId' in untrusted ? untrusted.quarterId : null;
  return isQuarterId(quarter) ? quarterEnd(quarter) : today;
}

/** What conditions of a question are held against. */
export function circumstancesOf(question: Question, checked: CheckedReturn): Circumstances {
  const { today } = checked;
  const cells = checked.answers.get(question.code)?.cells ?? {};
  return { question, cells, before: answerBefore(question.code, checked), today };
}
