import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { askedSections } from '@monitor/domain';
import type { Section } from '@monitor/domain';
import { identityRows, identitySheet } from '../layout/identity.js';
import { labelColumn } from '../layout/planned-row.js';
import type { PlannedRow } from '../layout/planned-row.js';
import { planQuestion } from '../layout/plan-question.js';
import { questionToPlan } from '../layout/question-to-plan.js';
import { ChoiceLists } from './choice-lists.js';
import { coverSheet, howToSheet } from './front-sheets.js';
import type { SheetPlan } from './placed-answers.js';
import { renderSheet } from './render-sheet.js';
import type { ReturnToWrite } from './return-to-write.js';

const longestSheetName = 31;
const answerWidths = [45, 34, 34, 60];
const furtherWidth = 30;

/** A name that any spreadsheet takes for a sheet, and that no other sheet has. */
function sheetName(number: number, title: string): string {
  const plain = title.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ');
  return `${number} ${plain}`.slice(0, longestSheetName).trim();
}

function sectionSheet(source: ReturnToWrite, section: Section, number: number): SheetPlan {
  const { questions } = section;
  const words: PlannedRow[] = [
    { cells: [{ column: labelColumn, look: 'TITLE', text: section.title }] },
    { cells: [{ column: labelColumn, look: 'TEXT', text: section.purpose }] },
    { cells: [] },
  ];
  const rows = [...words, ...questions.flatMap((question) => planQuestion(questionToPlan(source, question)))];
  const columns = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const further = Array.from({ length: Math.max(0, columns - answerWidths.length) }, () => furtherWidth);
  return { name: sheetName(number, section.title), rows, questions, widths: [...answerWidths, ...further] };
}

/** A return as a workbook to fill in: a cover, how to, and a sheet for each section that the organisation is asked. */
export async function writeWorkbook(source: ReturnToWrite): Promise<Uint8Array> {
  const { edition, organisation, content, madeAt } = source;
  const sections = askedSections(edition, organisation.type);
  const plans = [
    coverSheet(source, sections),
    howToSheet(),
    ...sections.map((section, index) => sectionSheet(source, section, index + 1)),
  ];
  const lists = new ChoiceLists();
  const sheets: WriteSheet[] = plans.map((plan) => renderSheet(plan, lists));
  const asked = sections.flatMap(({ questions }) => questions.map(({ code }) => code));
  const versions = Object.fromEntries(asked.map((code) => [code, source.versions[code] ?? 0]));
  const { code: organisationCode, type: organisationType } = organisation;
  const identity = { organisationCode, organisationType, quarterId: content.quarterId, edition: edition.version };
  const rows = identityRows({ ...identity, madeAt, versions });
  const hidden: WriteSheet = { name: identitySheet, rows, hidden: true, protection: { sheet: true } };
  const title = `Return of ${organisation.name}`;
  return writeXlsx({ sheets: [...sheets, lists.sheet(), hidden], properties: { title } });
}
