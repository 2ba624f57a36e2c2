import type { TrustKindFrom } from '@monitor/api-organisations';
import { OperatorError } from '@monitor/api-platform';
import { isRealDay, readTrustKind, trustKinds } from '@monitor/domain';
import type { CsvRow } from '../import-ods/rows/read-csv.js';

/** A line of the file, and where it stands. */
export interface ReadKind extends TrustKindFrom {
  line: number;
}

const header = ['code', 'kind', 'from'];
/** How many lines a refusal names. */
const mostNamed = 10;

/**
 * Reads a classification of trusts. Refuses (OperatorError) a file with any line that cannot be understood, a trust twice
 * from one day, and a line that repeats the kind before it; says of each line what stands there, what was wanted and what to do.
 */
export function readKinds(rows: readonly CsvRow[], file: string): ReadKind[] {
  const found = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  if (found.join() !== header.join() || rows.length < 2) {
    throw new OperatorError(
      `${file} has ${rows.length} lines and the header “${found.join(',')}”, wanted the header “${header.join(',')}” and a line for each trust. Mend the file.`,
    );
  }
  const faults: string[] = [];
  const kinds = rows.slice(1).flatMap((row) => {
    const read = readKind(row);
    if (typeof read !== 'string') return read;
    faults.push(read);
    return [];
  });
  refuseLines(file, [...faults, ...repeated(kinds)]);
  return kinds;
}

/** Refuses (OperatorError) a file by the faults of its lines, if there are any; names the first ten. */
export function refuseLines(file: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > mostNamed ? `\n… and ${faults.length - mostNamed} more.` : '';
  throw new OperatorError(
    `Nothing of ${file} was kept. Mend these lines and import it again:\n${faults.slice(0, mostNamed).join('\n')}${more}`,
  );
}

function readKind({ line, cells }: CsvRow): ReadKind | string {
  const [code = '', named = '', validFrom = ''] = cells;
  if (cells.length !== header.length) return `line ${line}: found ${cells.length} cells, wanted ${header.length}.`;
  if (!/^[A-Z0-9]{3,10}$/.test(code)) {
    return `line ${line}: found “${code}” as code, wanted an ODS code of capitals and digits.`;
  }
  const kind = readTrustKind(named);
  if (kind === null) return `line ${line}: found “${named}” as kind, wanted one of ${trustKinds.join(', ')}.`;
  if (!isRealDay(validFrom)) {
    return `line ${line}: found “${validFrom}” as from, wanted a day as yyyy-mm-dd.`;
  }
  return { line, code, kind, validFrom };
}

/** Lines that overlap another: of one trust from one day, or of the kind that the line before says already. */
function repeated(kinds: readonly ReadKind[]): string[] {
  const inOrder = [...kinds].sort(
    (one, other) => compared(one.code, other.code) || compared(one.validFrom, other.validFrom),
  );
  return inOrder.flatMap((own, at) => {
    const before = inOrder[at - 1];
    if (before?.code !== own.code) return [];
    if (before.validFrom === own.validFrom) {
      return `line ${own.line}: found ${own.code} from ${own.validFrom} again, as on line ${before.line}; wanted one kind from a day. Remove one of them.`;
    }
    if (before.kind !== own.kind) return [];
    return `line ${own.line}: found ${own.code} as ${own.kind}, which line ${before.line} says from ${before.validFrom} already; wanted a line where the kind changes. Remove one of them.`;
  });
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
