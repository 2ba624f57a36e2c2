/** Signs without width that come with copied text, and the mark of a spreadsheet's text cell. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The text of a cell as it was meant: no space but the common one, and none around it. */
export function cleanCell(text: string): string {
  const cell = text.replace(unseen, '').replace(/\s+/gu, ' ').trim();
  // A spreadsheet's way to keep a text from being taken for a number: ="0123".
  return /^="[^"]*"$/.test(cell) ? cell.slice(2, -1).trim() : cell;
}

/** A code in the one form in which it is known: capitals, no spaces. */
export function cleanCode(text: string): string {
  return text.normalize('NFKC').replace(/^'/u, '').replace(/\s+/gu, '').toUpperCase();
}

/** What is wrong with a code; null where nothing is. Codes are opaque, but they hold letters and digits only. */
export function wrongCode(code: string): string | null {
  if (/^[A-Z0-9][A-Z0-9-]{0,19}$/.test(code)) return null;
  if (/^[0-9]+(\.[0-9]+)?E\+?[0-9]+$/.test(code)) {
    return `Found the code “${code}”: a spreadsheet has taken it for a number. Wanted the code as the file had it.`;
  }
  return `Found the code “${code.slice(0, 40)}”, wanted capital letters and digits.`;
}
