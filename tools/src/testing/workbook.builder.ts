import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook of a test: text, or numbers, in rows. */
export interface SheetOfTest {
  name: string;
  rows: readonly (readonly (string | number)[])[];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function column(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);
}

function cellXml(cell: string | number, at: string): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function sheetXml({ rows }: SheetOfTest): string {
  const lines = rows.map((cells, row) => {
    const xml = cells.map((cell, index) => cellXml(cell, `${column(index)}${row + 1}`)).join('');
    return `<row r="${row + 1}">${xml}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** For tests: the parts of a workbook, by their names. */
export function workbookParts(sheets: readonly SheetOfTest[], settings = ''): Record<string, Uint8Array> {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const related = sheets.map((_, index) => {
    return `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`;
  });
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr ${settings}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${related.join('')}</Relationships>`,
  };
  sheets.forEach((sheet, index) => (texts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)));
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** For tests: a workbook of some sheets. */
export function workbook(sheets: readonly SheetOfTest[], settings = ''): Uint8Array {
  return zipSync(workbookParts(sheets, settings));
}
