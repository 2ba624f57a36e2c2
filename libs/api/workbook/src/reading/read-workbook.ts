import { readXlsx } from 'hucre/xlsx';
import type { Sheet } from 'hucre/xlsx';
import { askedQuestions, isQuarterId, quarterLabel, repeatedFields } from '@monitor/domain';
import type { Answer, CellFault, FormEdition, OrganisationType, Question } from '@monitor/domain';
import { identitySheet, readIdentity } from '../layout/identity.js';
import type { WorkbookIdentity } from '../layout/identity.js';
import { rowKeys } from '../layout/planned-row.js';
import { fieldsBlock, gridBlock } from './block.js';
import { workbookLimits } from './limits.js';
import { openArchive } from './open-archive.js';
import { headingsOf, lineName, readSheet } from './read-sheet.js';
import { WorkbookRefusal } from './refusal.js';
import { sheetCells } from './sheet-cells.js';
import { TypedAnswers } from './typed-answers.js';
import { gridParts } from '../layout/question-to-plan.js';

/** The return that a workbook must be of. */
export interface WorkbookOwner {
  organisationCode: string;
  organisationType: OrganisationType;
  quarterId: string;
  edition: FormEdition;
}

/** What a workbook holds. */
export interface WorkbookReading {
  /** An answer for each question that the organisation is asked, as it was typed. */
  answers: readonly Answer[];
  /** The version of each answer that the workbook was made from. */
  versions: Readonly<Record<string, number>>;
  madeAt: string;
  /** The cells that cannot be read. While there are any, nothing may be saved. */
  faults: readonly CellFault[];
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: workbookLimits.rows + 1 });
    return sheets;
  } catch {
    // Whatever the library makes of it, the file was not written by a spreadsheet.
    throw new WorkbookRefusal(
      'NOT_A_WORKBOOK',
      'This workbook is damaged. Open it in a spreadsheet, save it as .xlsx, and send it again.',
    );
  }
}

function checkOwner(identity: WorkbookIdentity | null, owner: WorkbookOwner): WorkbookIdentity {
  const again = 'Download a new workbook from the page of the return.';
  if (identity === null) {
    const message = `This workbook was not made by this service, or its hidden sheet was taken out. ${again}`;
    throw new WorkbookRefusal('OTHER_LAYOUT', message);
  }
  const { organisationCode, quarterId, edition, organisationType } = identity;
  if (organisationCode !== owner.organisationCode) {
    const message = `This workbook is of the organisation ${organisationCode}, not of ${owner.organisationCode}. Send it in on the page of that organisation.`;
    throw new WorkbookRefusal('OTHER_ORGANISATION', message);
  }
  if (quarterId !== owner.quarterId) {
    const named = isQuarterId(quarterId) ? quarterLabel(quarterId) : quarterId;
    throw new WorkbookRefusal('OTHER_QUARTER', `This workbook is of another quarter (${named}). ${again}`);
  }
  if (edition !== owner.edition.version || organisationType !== owner.organisationType) {
    const message = `This workbook asks edition ${edition} of the form, and this return edition ${owner.edition.version}, or another type of organisation. ${again}`;
    throw new WorkbookRefusal('OTHER_EDITION', message);
  }
  return identity;
}

/** The lines without which the answer to a question is not whole. */
function expectedLines(edition: FormEdition, question: Question): string[] {
  const fields = fieldsBlock(question);
  const parts = gridParts(question);
  const grid = gridBlock(edition, question, new Map(parts.map(({ key }, column) => [key, column])));
  const isGrid = repeatedFields(question).length > 0;
  const blocks = [fields, ...(isGrid && grid !== null ? [grid] : [])];
  const begins = [rowKeys.fields(question.code), ...(isGrid ? [rowKeys.grid(question.code)] : [])];
  const keys = [...begins, ...blocks.flatMap((block) => [headingsOf(block), ...block.expected])];
  return keys.map((key) => lineName({ question }, key));
}

function checkWhole(edition: FormEdition, questions: readonly Question[], seen: ReadonlyMap<string, string>): void {
  for (const question of questions) {
    const lines = expectedLines(edition, question);
    const missing = lines.filter((line) => !seen.has(line));
    if (missing.length === 0) continue;
    const isGone = missing.length === lines.length;
    throw new WorkbookRefusal(
      isGone ? 'SHEET_MISSING' : 'CELLS_MOVED',
      `This workbook lacks ${isGone ? '' : `${missing.length} of the rows of `}“${question.shortText}”. ` +
        'Sheets and rows must not be taken out: download a new workbook, and copy your answers into it.',
    );
  }
}

/**
 * Reads a workbook that was filled in. Refuses (WorkbookRefusal) one that is not safe, not of this return, or in which
 * cells have moved; reports cells that cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array, owner: WorkbookOwner): Promise<WorkbookReading> {
  const { edition, organisationType } = owner;
  const sheets = await readSheets(openArchive(bytes));
  const hidden = sheets.find(({ name }) => name === identitySheet);
  const { versions, madeAt } = checkOwner(readIdentity(hidden?.rows ?? []), owner);
  const typed = new TypedAnswers(edition);
  const seen = new Map<string, string>();
  for (const sheet of sheets) if (sheet !== hidden) readSheet(sheetCells(sheet), { edition, typed, seen });
  const questions = askedQuestions(edition, organisationType);
  checkWhole(edition, questions, seen);
  return { answers: questions.map((question) => typed.answerTo(question)), versions, madeAt, faults: typed.faults };
}
