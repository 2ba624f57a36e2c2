import { parse } from 'csv-parse/sync';
import { OperatorError } from '@monitor/api-platform';

/** How a text is divided, and where its rows begin. */
export interface Layout {
  separator: string;
  /** Signs before the first row. */
  from: number;
  /** Lines before the first row. */
  lines: number;
}

const separators = [',', ';', '\t', '|'];
const looksAtLines = 25;

/** How many columns a text has with a separator: those of most of its first rows. */
function columnsWith(sample: string, delimiter: string): number {
  try {
    const rows = parse(sample, { delimiter, relaxColumnCount: true, skipEmptyLines: true, relaxQuotes: true });
    const widths = rows.slice(0, -1).map((row) => row.length);
    const sorted = (widths.length > 0 ? widths : rows.map((row) => row.length)).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 1;
  } catch {
    return 1;
  }
}

/** The first lines of a text, none of them long. */
function firstLines(text: string): string {
  return text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/, looksAtLines)
    .join('\n');
}

/** The separator that a spreadsheet writes on a line of its own ("sep=;"), or else the one that gives most columns. */
export function guessLayout(text: string): Layout {
  const said = /^\s*"?sep=(.)"?[^\S\r\n]*(\r\n|\r|\n|$)/iu.exec(text.slice(0, 50));
  const separator = said?.[1];
  if (separator !== undefined) {
    if (separators.includes(separator)) return { separator, from: said?.[0].length ?? 0, lines: 1 };
    throw new OperatorError(
      `The first line says that “${separator}” divides the columns. Wanted a comma, a semicolon, a tab or a bar.`,
    );
  }
  const sample = firstLines(text);
  const widths = separators.map((one) => columnsWith(sample, one));
  const widest = separators[widths.indexOf(Math.max(...widths))] ?? ',';
  return { separator: widest, from: 0, lines: 0 };
}
