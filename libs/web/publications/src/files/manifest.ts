/** A file of a publication, as its manifest has it. */
export interface ReleaseFile {
  name: string;
  sha256: string;
  bytes: number;
  /** How many rows it has; null where it has none to count. */
  rows: number | null;
}

/** Where a file of a publication lies, for ever. */
export function fileAddress(publication: number, name: string): string {
  return `/releases/${String(publication)}/${name}`;
}

/**
 * What a publication can be downloaded as; null where nothing of it can, and BEING_WRITTEN while the product is at it.
 * Refuses (Error) what cannot be fetched.
 */
export async function fetchFiles(publication: number): Promise<ReleaseFile[] | 'BEING_WRITTEN' | null> {
  const response = await fetch(fileAddress(publication, 'manifest.json'), { credentials: 'same-origin' });
  if (response.status === 404) return null;
  if (response.status === 503) return 'BEING_WRITTEN';
  if (!response.ok) throw new Error(`The list of files answered ${String(response.status)}.`);
  const { files } = (await response.json()) as { files: ReleaseFile[] };
  return files;
}

const words: Readonly<Record<string, string>> = {
  'figures.csv': 'Figures, one a row (csv): for R, Python, Excel and anything else',
  'figures.jsonl': 'Figures, one a line (JSON lines): for programs that read them as they come',
  'figures.parquet': 'Figures in columns (Parquet): the smallest, and the quickest for R and Python',
  'figures.xlsx': 'Figures as a workbook (xlsx), with a cover, contents and notes',
  'findings.csv': 'Findings, one a row (csv): verdict, sentence, causes and what to keep in mind',
  'findings.jsonl': 'Findings as typed values, one a line (JSON lines)',
  'finding-figures.csv': 'Every figure that a finding rests on, one a row (csv)',
  'dictionary.csv': 'What each column, code, group and marker means',
  'ledger.csv': 'Across which days figures may not be compared, and why',
  'provenance.csv': 'Where each figure comes from: returns counted and missing, formula, policy',
};

/** What a file is for, in words; nothing for a file that this page does not know. */
export function fileWords(name: string): string | null {
  return words[name] ?? null;
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/**
 * How large a file is, in the decimal units of most operating systems.
 * @example fileSize(12_345_678) // "12.3 MB"
 */
export function fileSize(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1000 ** power;
  return `${size.toFixed(power === 0 || size >= 100 ? 0 : 1)} ${units[power] ?? 'bytes'}`;
}
