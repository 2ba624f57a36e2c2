import { toOrganisation } from '@monitor/api-organisations';
import type { Quarter } from '@monitor/api-reference';
import {
  editionFor,
  editionOf,
  emptyContent,
  ownWindow,
  questionsAnswered,
  readStoredAnswer,
  sendBy,
  stateLabel,
  windowState,
} from '@monitor/domain';
import type { QuestionsAnswered, ReturnWindow } from '@monitor/domain';
import type { Column } from '../consistency/columns.js';
import { toMissingEffect } from '../missing/rank-missing.js';
import type { ChasedReturn } from './chase-list.type.js';
import { contactRoleOf } from './chase-order.js';
import type { ChasedRow } from './chase-order.js';
import type { ChaseRow } from './chase-rows.query.js';

/** The days of a quarter's window, and the day it is. */
export interface DaysOfQuarter {
  window: ReturnWindow;
  today: string;
}

/** The window of a quarter as everybody has it. */
export function windowOf({ id, opensOn, dueOn, closesOn }: Quarter): ReturnWindow {
  return { quarterId: id, opensOn, dueOn, closesOn };
}

/** How much of a draft is answered; the draft itself goes no further. */
function progressOf(row: ChaseRow, draft: Record<string, unknown> | undefined): QuestionsAnswered {
  const edition = row.edition === null ? editionFor(row.quarterId) : editionOf(row.edition);
  const of = { organisationCode: row.code, organisationType: row.type, quarterId: row.quarterId, edition };
  if (draft === undefined) return questionsAnswered(emptyContent(of), of);
  const owner = { organisationCode: row.code, quarterId: row.quarterId, edition: edition.version };
  const answers = Object.entries(draft).map(([key, stored]) => readStoredAnswer(stored, owner, key));
  return questionsAnswered({ answers }, of);
}

/** What is known of a return on the page beside the list itself. */
export interface BesideList {
  draft: Record<string, unknown> | undefined;
  columns: readonly Column[];
  /** Confirmed mailboxes by organisation and role; none for a reader who may not see them. */
  mailboxes: ReadonlyMap<string, string>;
}

/** One line of a chase list as people read it. */
export function toChasedReturn(
  { row, late, effect }: ChasedRow,
  { window, today }: DaysOfQuarter,
  { draft, columns, mailboxes }: BesideList,
): ChasedReturn {
  const { state, revision, extension, updatedAt } = row;
  const own = ownWindow(window, extension);
  const contactRole = contactRoleOf(state);
  const { answered, asked } = progressOf(row, draft);
  return {
    ...{ state, stateLabel: stateLabel(state), revision, extension, updatedAt },
    organisation: toOrganisation(row),
    sendBy: sendBy(window, extension),
    closesOn: own.closesOn,
    windowState: windowState(own, today),
    daysLate: late,
    answered: late === null ? null : answered,
    asked,
    contactRole,
    contactAddress: mailboxes.get(`${row.code} ${contactRole ?? ''}`) ?? null,
    effect: effect && toMissingEffect(effect, columns),
  };
}
