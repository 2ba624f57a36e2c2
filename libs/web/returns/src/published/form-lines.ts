import { dictionary, dutyOf, findQuestion } from '@monitor/domain';
import type { DictionaryRow, FormEdition, OrganisationType } from '@monitor/domain';

/** What of the form is shown: all of it (no type, no words), or a part. */
export interface FormFilter {
  type: OrganisationType | null;
  words: string;
}

/** One question as the page of the form tells of it. */
export interface FormLine {
  code: string;
  text: string;
  section: string;
  basis: string;
  /** “You must answer it.” or “You may leave it out.” for one type; who is asked otherwise. */
  asked: string;
  fields: readonly DictionaryRow[];
}

function askedInWords(row: DictionaryRow, duty: 'MANDATORY' | 'VOLUNTARY' | null): string {
  if (duty === 'MANDATORY') return 'It must be answered.';
  if (duty === 'VOLUNTARY') return 'It may be left out.';
  return `Mandatory for: ${row.mandatoryFor}. Voluntary for: ${row.voluntaryFor}.`;
}

function isFound(rows: readonly DictionaryRow[], words: string): boolean {
  const text = rows
    .flatMap((row) => Object.values(row) as string[])
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The questions of an edition that a type of organisation is asked and that hold all of some words. */
export function formLines(edition: FormEdition, { type, words }: FormFilter): FormLine[] {
  const byQuestion = new Map<string, DictionaryRow[]>();
  for (const row of dictionary(edition)) byQuestion.set(row.question, [...(byQuestion.get(row.question) ?? []), row]);
  return [...byQuestion].flatMap(([code, fields]): FormLine[] => {
    const question = findQuestion(edition, code);
    const [first] = fields;
    const duty = question === null || type === null ? null : dutyOf(question, type);
    if (first === undefined || (type !== null && duty === null) || !isFound(fields, words)) return [];
    const { questionText: text, section, basis } = first;
    return [{ code, text, section, basis, asked: askedInWords(first, duty), fields }];
  });
}
