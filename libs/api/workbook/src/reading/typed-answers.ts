import { answerPlaces, cellIn, everyTableRow, placeName, writeCell } from '@monitor/domain';
import type { Answer, CellFault, CellId, CellValue, FormEdition, Question, Scope } from '@monitor/domain';
import type { FieldPart } from '../layout/field-part.js';
import { rowKeys } from '../layout/planned-row.js';

/** Where something was found in a workbook. */
export interface Found {
  sheet: string;
  address: string;
  question: Question;
  part: FieldPart;
  /** The row or entry; empty for a field of the whole question. */
  scope: string;
}

/** What was typed in a workbook, question by question, and what of it could not be read. */
export class TypedAnswers {
  readonly faults: CellFault[] = [];
  private readonly cells = new Map<string, Record<CellId, CellValue>>();
  private readonly confirmed = new Set<string>();

  constructor(private readonly edition: FormEdition) {}

  /** Keeps a value; of a field that takes several choices, one more choice. */
  keep(found: Found, value: CellValue): void {
    const { question, part } = found;
    if (part.key === rowKeys.confirmed) {
      if (value === true) this.confirmed.add(question.code);
      return;
    }
    const cells = this.cellsOf(question.code);
    const cell = cellIn(this.scopeOf(found), part.field.key);
    if (part.choice === undefined) cells[cell] = value;
    else if (value === true) cells[cell] = inOrder(part, [...choicesIn(cells[cell]), part.choice.value]);
  }

  /** Reports a cell that cannot be read. */
  report(found: Found, { typed, wanted }: { typed: string; wanted: string }): void {
    const { question, part, sheet, address } = found;
    const scope = this.scopeOf(found);
    const isConfirmation = part.key === rowKeys.confirmed;
    const name = placeName(question, this.cellsOf(question.code), { cell: '', field: part.field, scope });
    const cell = isConfirmation ? rowKeys.confirmed : cellIn(scope, part.field.key);
    this.faults.push({ sheet, address, cell: writeCell(question.code, cell), question: name, found: typed, wanted });
  }

  /** The answer to a question, its cells in the order of the form. */
  answerTo(question: Question): Answer {
    const typed = this.cellsOf(question.code);
    const order = answerPlaces(this.edition, question, typed).map(({ cell }) => cell);
    const asked = order.filter((cell) => typed[cell] !== undefined);
    const cells = [...new Set([...asked, ...Object.keys(typed)])].map((cell) => [cell, typed[cell]] as const);
    return {
      question: question.code,
      cells: Object.fromEntries(cells.filter((cell): cell is [CellId, CellValue] => cell[1] !== undefined)),
      confirmed: this.confirmed.has(question.code),
    };
  }

  private cellsOf(question: string): Record<CellId, CellValue> {
    const cells = this.cells.get(question) ?? {};
    this.cells.set(question, cells);
    return cells;
  }

  private scopeOf({ question: { shape }, scope }: Found): Scope {
    if (scope === '') return { of: 'QUESTION' };
    if (shape.of !== 'TABLE') return { of: 'ENTRY', entry: scope };
    const row = everyTableRow(this.edition, shape).find(({ code }) => code === scope);
    return row === undefined ? { of: 'QUESTION' } : { of: 'ROW', row };
  }
}

function choicesIn(value: CellValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** Choices in the order of their field. */
function inOrder({ field }: FieldPart, chosen: readonly string[]): readonly string[] {
  const choices = field.kind === 'CHOICES' ? field.choices : [];
  return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
}
