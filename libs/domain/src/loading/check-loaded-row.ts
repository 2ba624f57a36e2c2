import { valueFault } from '../form/checks/check-value.js';
import type { CellId, CellValue } from '../form/definition/answer.js';
import { dutyOf, findQuestion } from '../form/definition/edition-questions.js';
import type { FormEdition, Question } from '../form/definition/form-edition.js';
import { editionFor } from '../form/editions/form-editions.js';
import type { OrganisationType } from '../organisations/organisation.js';
import { organisationTypeLabel } from '../organisations/organisation-labels.js';
import { isQuarterId } from '../quarter/quarter-calendar.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import type { QuarterId } from '../quarter/quarter.js';
import { loadablePlace } from './loadable-place.js';
import { foundText } from './loading-fault.js';
import type { LoadingFault } from './loading-fault.js';
import type { MappedRow, MappedText } from './map-row.js';
import { readLoadedValue } from './read-loaded-value.js';

/** What an organisation was in a quarter: as what, and in which areas, an answer of it counts. */
export interface LoadableBody {
  type: OrganisationType;
  icbCode: string | null;
  regionCode: string;
}

/** What must be known of organisations and quarters to check a row. */
export interface LoadingKnowledge {
  /** What an organisation was in a quarter; null where there was none of the code. */
  bodyOf(code: string, quarterId: QuarterId): LoadableBody | null;
  /** Whether figures are kept for a quarter: it has begun, and is not before the first. */
  hasQuarter(quarterId: QuarterId): boolean;
}

/** A row that can be loaded: some cells of the answer of one organisation to one question for one quarter. */
export interface LoadableRow {
  line: number;
  organisationCode: string;
  quarterId: QuarterId;
  body: LoadableBody;
  edition: FormEdition;
  question: Question;
  cells: ReadonlyMap<CellId, CellValue>;
}

export type CheckedRow = { row: LoadableRow } | { faults: LoadingFault[] };

/** The code of an organisation as it is known: capitals, without spaces. */
function organisationCode(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
}

class RowCheck {
  readonly faults: LoadingFault[] = [];

  constructor(private readonly line: number) {}

  fault({ text, column }: MappedText, wanted: string): null {
    this.faults.push({ line: this.line, column: column ?? 'the mapping', found: foundText(text), wanted });
    return null;
  }
}

function quarterOf(check: RowCheck, quarter: MappedText, knowledge: LoadingKnowledge): QuarterId | null {
  const id = quarter.text.toUpperCase();
  if (!isQuarterId(id)) {
    return check.fault(
      quarter,
      'Wanted a quarter such as 2025-26-Q1. Name it in the mapping under “words”, or correct it.',
    );
  }
  if (knowledge.hasQuarter(id)) return id;
  return check.fault(
    quarter,
    `No figures are kept for ${quarterLabel(id)}. Leave the row out, or correct the quarter.`,
  );
}

function questionOf(check: RowCheck, asked: MappedText, edition: FormEdition): Question | null {
  const question = findQuestion(edition, asked.text.toUpperCase());
  if (question !== null) return question;
  const wanted = `Wanted the code of a question of edition ${edition.version}, for example ${edition.sections[0]?.questions[0]?.code ?? ''}.`;
  return check.fault(asked, wanted);
}

function bodyOf(
  check: RowCheck,
  organisation: MappedText,
  of: { quarterId: QuarterId; knowledge: LoadingKnowledge },
): LoadableBody | null {
  const body = of.knowledge.bodyOf(organisationCode(organisation.text), of.quarterId);
  if (body !== null) return body;
  const wanted = `Wanted the code of an organisation that was open in ${quarterLabel(of.quarterId)}. Correct it, or import the organisation first.`;
  return check.fault(organisation, wanted);
}

function cellsOf(
  check: RowCheck,
  { cells, group }: MappedRow,
  of: { edition: FormEdition; question: Question },
): Map<CellId, CellValue> {
  const values = new Map<CellId, CellValue>();
  for (const { name, value } of cells) {
    const place = loadablePlace(of.edition, of.question, { cell: name.text, group: group?.text ?? null });
    if (place === null) {
      const wanted = `Question ${of.question.code} has no such place. Look its cells up in the definition of the form, and name groups by their code or label.`;
      check.fault(group === null ? name : { text: `${group.text}, ${name.text}`, column: group.column }, wanted);
      continue;
    }
    const read = readLoadedValue(place.field, value.text);
    const fault = valueFault(place.field, read);
    if (fault !== null) check.fault(value, fault.message);
    else if (values.has(place.cell)) check.fault(value, `“${place.cell}” is there twice in this row. Keep one.`);
    else values.set(place.cell, read);
  }
  return values;
}

/** A row by the definition of its quarter's edition: loaded as a whole, or refused with everything that is wrong with it. */
export function checkLoadedRow(mapped: MappedRow, line: number, knowledge: LoadingKnowledge): CheckedRow {
  const check = new RowCheck(line);
  const quarterId = quarterOf(check, mapped.quarter, knowledge);
  if (quarterId === null) return check;
  const edition = editionFor(quarterId);
  const body = bodyOf(check, mapped.organisation, { quarterId, knowledge });
  const question = questionOf(check, mapped.question, edition);
  if (question === null) return check;
  if (body !== null && dutyOf(question, body.type) === null) {
    const type = organisationTypeLabel(body.type);
    check.fault(
      mapped.question,
      `It is not asked of this type of organisation (${type}). Leave such rows out in the mapping.`,
    );
  }
  const cells = cellsOf(check, mapped, { edition, question });
  if (body === null || check.faults.length > 0) return check;
  const { organisation } = mapped;
  return {
    row: { line, organisationCode: organisationCode(organisation.text), quarterId, body, edition, question, cells },
  };
}
