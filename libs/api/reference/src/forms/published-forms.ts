import { createHash } from 'node:crypto';
import { definitionText, dictionary, dictionaryHeadings, editionOf, formEditions, toCsv } from '@monitor/domain';
import type { DictionaryRow, FormEdition } from '@monitor/domain';

/** One edition of the form as the list of editions names it. */
export interface ListedEdition {
  version: number;
  publishedOn: string;
  /** The first quarter whose returns answer it. */
  firstQuarter: string;
  /** SHA-256 of its canonical text (JSON with sorted keys), in hexadecimal: what two administrators published. */
  sha256: string;
  /** The address of the whole definition. */
  definition: string;
  /** The address of its dictionary: every field with its words, limits, choices and conditions. */
  dictionary: string;
}

const digests = new WeakMap<FormEdition, string>();

/** Worked out once: an edition is never edited. */
function digestOf(edition: FormEdition): string {
  const digest = digests.get(edition) ?? createHash('sha256').update(definitionText(edition)).digest('hex');
  digests.set(edition, digest);
  return digest;
}

/** Every edition of the form that was published, oldest first. */
export function listedEditions(): ListedEdition[] {
  return formEditions.map((edition) => {
    const { version, publishedOn, firstQuarter } = edition;
    const definition = `/forms/${version}.json`;
    return {
      version,
      publishedOn,
      firstQuarter,
      sha256: digestOf(edition),
      definition,
      dictionary: `/forms/${version}.csv`,
    };
  });
}

function dictionaryCsv(edition: FormEdition): string {
  const parts = Object.entries(dictionaryHeadings) as [keyof DictionaryRow, string][];
  const columns = parts.map(([part, header]) => ({ header, value: (row: DictionaryRow) => row[part] }));
  return toCsv({ columns, rows: dictionary(edition), notes: [] });
}

/** How an edition is written out. */
const writers = {
  json: (edition: FormEdition) => JSON.stringify(edition),
  csv: dictionaryCsv,
} as const;
export type FormFormat = keyof typeof writers;

const written = new Map<string, string>();

/** An edition as text, written once; refuses (INPUT_NOT_UNDERSTOOD) one that was never published. */
export function publishedForm(version: number, format: FormFormat): string {
  const edition = editionOf(version);
  const key = `${edition.version}.${format}`;
  const text = written.get(key) ?? writers[format](edition);
  written.set(key, text);
  return text;
}
