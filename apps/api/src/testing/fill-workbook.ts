import { answerTo, entriesOf, findQuestion, questionFields, repeatedFields } from '@monitor/domain';
import type { CellValue, FormEdition, ReturnContent } from '@monitor/domain';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue as SheetValue, WriteSheet } from 'hucre/xlsx';
import { textOf } from './text-of.js';

/** The rows or fields of one question, of which the sheet names the columns. */
interface Block {
  question: string;
  /** The part of a field that each column holds, by the number of the column; none of the fields of a whole question. */
  parts: readonly SheetValue[];
  /** How many entries were typed so far: empty rows have keys of their workbook, and take the entries in their order. */
  typedEntries: number;
}

function isTrue(value: CellValue | undefined, choice: string): boolean {
  return Array.isArray(value) && value.includes(choice);
}

/** What somebody types into the cell of a part: `field`, or `field[CHOICE]` where several may be chosen. */
function typed(edition: FormEdition, content: ReturnContent, at: { question: string; scope: string; part: string }) {
  const [key = '', choice] = at.part.split(/[[\]]/);
  const question = findQuestion(edition, at.question);
  const field = question && [...repeatedFields(question), ...questionFields(question)].find((each) => each.key === key);
  const value = answerTo(content, at.question)?.cells[at.scope === '' ? key : `${at.scope}.${key}`];
  if (field == null || value === undefined) return null;
  if (choice !== undefined) return isTrue(value, choice) ? 'Yes' : null;
  return typeof value === 'number' ? value : textOf(field, value);
}

/** The key of the next entry to be typed; one that nothing has where all are. */
function entryAt(content: ReturnContent, { question, typedEntries }: Block): string {
  return entriesOf(answerTo(content, question)?.cells ?? {})[typedEntries] ?? 'none';
}

/** Goes down the rows as a person does: each block says what it asks, each row which row, entry or field it is. */
function fillRows(rows: SheetValue[][], edition: FormEdition, content: ReturnContent): void {
  let block: Block = { question: '', parts: [], typedEntries: 0 };
  for (const row of rows) {
    const [kind = '', name = ''] = String(row[0] ?? '').split(/:(.*)/);
    if (kind === 'grid' || kind === 'fields') block = { question: name, parts: [...row], typedEntries: 0 };
    if (kind === 'row' || kind === 'entry') {
      const scope = kind === 'row' ? name : entryAt(content, block);
      if (kind === 'entry') block.typedEntries += 1;
      for (let column = 2; column < block.parts.length; column += 1)
        row[column] = typed(edition, content, { ...block, scope, part: String(block.parts[column] ?? '') });
    }
    if (kind === 'field') row[2] = typed(edition, content, { ...block, scope: '', part: name });
    if (kind === 'confirmed') row[2] = 'Yes';
  }
}

/** For tests: a workbook that was downloaded, with the whole of a return typed into it. */
export async function fillWorkbook(
  bytes: Uint8Array,
  edition: FormEdition,
  content: ReturnContent,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const copies = sheets.map(({ name, rows }): WriteSheet & { rows: SheetValue[][] } => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
  for (const { rows } of copies) fillRows(rows, edition, content);
  return writeXlsx({ sheets: copies });
}
