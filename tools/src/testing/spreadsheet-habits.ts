/** How people and their programmes save a file: for tests. */
export interface Habits {
  separator: string;
  /** Whether a first line names the separator. */
  saysSeparator: boolean;
  encoding: (typeof encodings)[number];
  newline: string;
  quotesAll: boolean;
  days: (typeof dayHabits)[number];
  manglings: readonly (typeof manglings)[number][];
  /** Trailing columns dropped, or added. */
  columns: number;
  header: boolean;
}

export const encodings = ['utf8', 'utf8-mark', 'utf16', 'utf16-mark', 'windows-1252'] as const;
export const dayHabits = ['compact', 'iso', 'british', 'short', 'named', 'midnight', 'count'] as const;
export const manglings = ['lower codes', 'hard spaces', 'blank lines', 'blank rows', 'repeated', 'padded'] as const;

const headers = new Map([
  [0, 'Organisation Code'],
  [1, 'Name'],
  [2, 'National Grouping'],
  [3, 'High Level Health Geography'],
  [10, 'Open Date'],
  [11, 'Close Date'],
  [12, 'Status Code'],
  [13, 'Organisation Sub-Type Code'],
  [14, 'Commissioner'],
  [15, 'Join Provider/Purchaser Date'],
  [16, 'Left Provider/Purchaser Date'],
  [25, 'Prescribing Setting'],
]);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function writeDay(text: string, habit: Habits['days']): string {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  const count = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return {
    compact: text,
    iso: `${year}-${month}-${day}`,
    british: `${day}/${month}/${year}`,
    short: `${Number(day)}/${Number(month)}/${year}`,
    named: `${Number(day)}-${months[Number(month) - 1]}-${year.slice(2)}`,
    midnight: `${day}/${month}/${year} 00:00`,
    count: String(count),
  }[habit];
}

function mangleRow(cells: readonly string[], { manglings: own, days, columns }: Habits): string[] {
  const mangled = cells.map((cell, index) => {
    const isDay = [10, 11, 15, 16].includes(index) && cell !== '';
    let text = isDay ? writeDay(cell, days) : cell;
    if (own.includes('lower codes') && [0, 2, 3, 14].includes(index)) text = text.toLowerCase();
    if (own.includes('hard spaces') && index === 1) text = `\u00a0${text.replace(' ', '\u00a0')} `;
    return own.includes('padded') && text !== '' ? `  ${text} ` : text;
  });
  return [...mangled.slice(0, columns), ...Array<string>(Math.max(columns - cells.length, 0)).fill('')];
}

function quoted(cell: string, { separator, quotesAll }: Habits): string {
  const isNeeded = quotesAll || cell.includes(separator) || cell.includes('"') || /^\s|\s$/.test(cell);
  return isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encoded(text: string, encoding: Habits['encoding']): Uint8Array {
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  const marked = encoding.endsWith('mark') ? `\ufeff${text}` : text;
  return Buffer.from(marked, encoding.startsWith('utf16') ? 'utf16le' : 'utf8');
}

/** A file of some rows, written as somebody's habits are. */
export function written(rows: readonly (readonly string[])[], habits: Habits): Uint8Array {
  const { separator, manglings: own } = habits;
  const header = Array.from({ length: 27 }, (_, index) => headers.get(index) ?? `Column ${index + 1}`);
  const given = own.includes('repeated') ? [...rows, ...rows.slice(0, 1)] : rows;
  const body = given.map((cells) => mangleRow(cells, habits));
  const lines = [...(habits.header ? [header.slice(0, habits.columns)] : []), ...body].map((cells) =>
    cells.map((cell) => quoted(cell, habits)).join(separator),
  );
  const blank = own.includes('blank lines') ? [''] : [];
  const empty = own.includes('blank rows') ? [separator.repeat(26)] : [];
  const sep = habits.saysSeparator ? [`sep=${separator}`] : [];
  return encoded(
    [...sep, ...lines.slice(0, 2), ...blank, ...empty, ...lines.slice(2), ...blank].join(habits.newline),
    habits.encoding,
  );
}
