import { workbookLimits } from './limits.js';
import { WorkbookRefusal } from './refusal.js';

/** One part of the archive; a part that is no XML has no text. */
export interface WorkbookPart {
  name: string;
  text: string;
}

const programs = /vbaProject|\/macrosheets\/|\/activeX\/|\/customUI\/|\/embeddings\//i;
/** A part that is there and is declared to hold macros; some programs declare kinds of parts that they do not write. */
const declaredMacros = /<(?:\w+:)?Override\b[^>]*macroEnabled/i;
/** A link in a cell is words only: nothing fetches it. Spreadsheets make one of every address that is typed. */
const hyperlink = '/relationships/hyperlink"';

function checkMacros({ name, text }: WorkbookPart): void {
  const isMarked = programs.test(`/${name}`) || (/Content_Types/i.test(name) && declaredMacros.test(text));
  if (!isMarked) return;
  throw new WorkbookRefusal(
    'HOLDS_MACROS',
    'This workbook holds macros or embedded programs. Save it as an .xlsx file without them.',
  );
}

/** XML of workbooks has neither; with them a small file can unfold without end, or name other files. */
function checkDeclarations({ text }: WorkbookPart): void {
  const isOtherEncoding = /^\s*<\?xml[^>]*encoding=["'](?!utf-8)/i.test(text) || text.includes('\0');
  if (!isOtherEncoding && !/<!(DOCTYPE|ENTITY)/i.test(text)) return;
  throw new WorkbookRefusal(
    'UNSAFE_XML',
    'This file holds declarations that no spreadsheet writes. Fill in a workbook downloaded here, and send that.',
  );
}

function checkLinks({ name, text }: WorkbookPart): void {
  const links = name.endsWith('.rels') ? (text.match(/<Relationship\b[^>]*>/g) ?? []) : [];
  const leadsOut = links.some((link) => /TargetMode\s*=\s*["']External/i.test(link) && !link.includes(hyperlink));
  const isLinked = /externalLinks\/|\/connections\.xml$|\/queryTables\//i.test(name);
  if (!leadsOut && !isLinked) return;
  throw new WorkbookRefusal(
    'LINKS_ELSEWHERE',
    'This workbook takes values from other files. Break its links (Data, Edit links), so that it holds values only.',
  );
}

/** The number of a column, from 1. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function checkExtent({ name, text }: WorkbookPart): void {
  if (!/worksheets\/[^/]+\.xml$/i.test(name)) return;
  let cellsInRow = 0;
  let rows = 0;
  const cells = /<(?:\w+:)?(?:row|c)\b(?:[^>]*?\br="([A-Z]{0,3})([0-9]{1,8})")?/g;
  for (let match = cells.exec(text); match !== null; match = cells.exec(text)) {
    const [tag, letters = '', row = '0'] = match;
    const isRow = /^<(?:\w+:)?row/.test(tag);
    rows += isRow ? 1 : 0;
    cellsInRow = isRow ? 0 : cellsInRow + 1;
    // An empty row far down is how some programs say how the rest of a sheet looks.
    if (rows > workbookLimits.rows || (!isRow && Number(row) > workbookLimits.rows)) throw tooMany('ROWS');
    if (Math.max(columnNumber(letters), cellsInRow) > workbookLimits.columns) throw tooMany('COLUMNS');
  }
}

function tooMany(what: 'ROWS' | 'COLUMNS'): WorkbookRefusal {
  const most = what === 'ROWS' ? `${workbookLimits.rows} rows` : `${workbookLimits.columns} columns`;
  return new WorkbookRefusal(
    `TOO_MANY_${what}`,
    `A sheet of this file has more than ${most}. Fill in a workbook downloaded here, and send that.`,
  );
}

/** Refuses a workbook with a part that is not safe to read, or too large. */
export function checkParts(parts: readonly WorkbookPart[]): void {
  for (const part of parts) {
    checkMacros(part);
    checkDeclarations(part);
    checkLinks(part);
    checkExtent(part);
  }
}
