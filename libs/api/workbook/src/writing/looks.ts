import type { CellStyle } from 'hucre/xlsx';
import type { Field } from '@monitor/domain';
import type { CellLook } from '../layout/planned-row.js';

const wrapped = { vertical: 'top', wrapText: true } as const;
const line = { style: 'thin', color: { rgb: '768692' } } as const;
const box = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** How cells look that nobody types into. Colour never means anything by itself. */
export const looks: Readonly<Record<CellLook, CellStyle>> = {
  TITLE: { font: { bold: true, size: 16 }, alignment: { vertical: 'top' } },
  HEADING: { font: { bold: true }, alignment: wrapped },
  LABEL: { alignment: wrapped },
  TEXT: { alignment: { vertical: 'top' } },
  NOTE: { font: { italic: true, color: { rgb: '4C6272' } }, alignment: wrapped },
  BEFORE: { font: { color: { rgb: '4C6272' } }, alignment: wrapped },
};

function numberFormat({ kind }: Field): string {
  if (kind === 'DAY') return 'd mmmm yyyy';
  // Text, so that a spreadsheet leaves as typed what looks like a number, a day or a formula.
  return kind === 'TEXT' || kind === 'LINK' ? '@' : 'General';
}

/** How a cell looks that is typed into: in a box, and not locked. */
export function answerLook(field: Field): CellStyle {
  return {
    border: box,
    fill: fill('FFFBE6'),
    alignment: wrapped,
    numFmt: numberFormat(field),
    protection: { locked: false },
  };
}

/** How a cell looks that need not be filled in as things stand. */
export const greyed: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'D8DDE0' } },
};
