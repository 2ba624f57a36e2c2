import { disclosurePolicyFor } from '@monitor/analysis';
import {
  breakDays,
  breakRule,
  citePublication,
  formatDay,
  londonDay,
  markers,
  publicationAddress,
  publicationKindLabel,
  publicationKindMeaning,
  quarterLongLabel,
} from '@monitor/domain';
import type { Marker } from '@monitor/domain';
import type { WriteSheet } from 'hucre/xlsx';
import type { DictionaryEntry } from '../dictionary/dictionary-entries.js';
import type { PublicationToWrite } from '../filed-publications.query.js';
import type { FigureSheet } from './figure-sheets.js';
import { findingsSheet } from './findings-sheet.js';
import { wordSheet } from './word-sheet.js';

function coverSheet({ publication, origin }: PublicationToWrite): WriteSheet {
  const { number, kind, quarterId, reason, publishedAt, contentHash, formulaVersion, boundariesOn } = publication;
  const rows = [
    ['Publication', String(number)],
    ['Kind', `${publicationKindLabel(kind)}. ${publicationKindMeaning(kind)}`],
    ...(reason === null ? [] : [['Why it was revised', reason]]),
    ['Latest quarter', `${quarterLongLabel(quarterId)}; every quarter before it is in it, too`],
    ['Published on', formatDay(londonDay(publishedAt))],
    ['Cite as', citePublication(publication, origin)],
    ['Address', publicationAddress(number)],
    ['SHA-256 of its figures', contentHash],
    ['Rule for hiding and rounding', publication.policyVersion],
    ['Formulas', formulaVersion],
    ['Boundaries of AS_NOW', boundariesOn === null ? 'not known' : `as of ${formatDay(boundariesOn)}`],
  ];
  return wordSheet({ name: 'Cover', title: 'Digital inclusion: figures about people', rows, widths: [32, 100] });
}

function contentsSheet(sheets: readonly FigureSheet[]): WriteSheet {
  const fixed = [
    ['Cover', 'What this workbook is, and how to cite it'],
    ['Notes', 'How figures are made, and what to keep in mind'],
    ['Signs', 'What stands where there is no figure, and beside one'],
    ['Columns', 'What each column and each code means'],
    ['Breaks', 'Across which days figures must not be compared'],
    ['Findings', 'What may be said of England and of every region, and what to keep in mind'],
  ];
  const figures = sheets.map(({ name, title: words, rows }) => [name, `${words}: ${rows} rows`]);
  const rows = [...fixed, ...figures];
  const sheet = wordSheet({
    name: 'Contents',
    title: 'Contents',
    header: ['Sheet', 'What is in it'],
    rows,
    widths: [20, 90],
  });
  for (const [index, [name = '']] of rows.entries()) {
    sheet.cells?.set(`${index + 2},0`, { value: name, hyperlink: { target: '', location: `'${name}'!A1` } });
  }
  return sheet;
}

function notesSheet({ publication }: PublicationToWrite): WriteSheet {
  const policy = disclosurePolicyFor({ kind: 'SHARE' });
  const rule =
    policy.version === publication.policyVersion ? policy.sentence : `The rule ${publication.policyVersion}.`;
  const rows = [
    'Every figure comes from returns that organisations sent and their regions accepted, or from published collections loaded beside them.',
    rule,
    'Shares run from 0 to 1, differences of shares from -1 to 1. Limits are those of a 95% interval.',
    'England is the same in both readings of the boundaries, and stands once, as AS_WAS.',
    'as_of is the publication that first showed a table as it is. Where a change would tell of one organisation, it waits, and the table keeps the figures that were published before.',
    'A hidden figure is not zero, and not the same as one that was not reported.',
    'Text in every sheet is typed as text: nothing here is a formula.',
  ];
  return wordSheet({ name: 'Notes', title: 'Notes', rows: rows.map((each) => [each]), widths: [130] });
}

function signsSheet(): WriteSheet {
  const rows = Object.values<Marker>(markers).map(({ marker, label, meaning }) => [marker, label, meaning]);
  const header = ['Sign', 'Meaning in short', 'Meaning'];
  return wordSheet({ name: 'Signs', title: 'Signs', header, rows, widths: [10, 28, 100] });
}

function columnsSheet(entries: readonly DictionaryEntry[]): WriteSheet {
  const rows = entries.map(({ of, within, code, label, meaning }) => [of, within || 'all', code, label, meaning]);
  const header = ['Of', 'Within', 'Code', 'Label', 'Meaning'];
  return wordSheet({ name: 'Columns', title: 'Columns and codes', header, rows, widths: [14, 16, 20, 40, 100] });
}

function breaksSheet({ ledger }: PublicationToWrite): WriteSheet {
  const rows = ledger.map((entry) => [
    breakDays(entry),
    entry.title,
    breakRule(entry),
    entry.explanation,
    entry.source,
  ]);
  const header = ['When', 'What', 'What may not be compared', 'Why', 'Source'];
  const title = rows.length === 0 ? 'Breaks: none was recorded' : 'Breaks in the series';
  return wordSheet({ name: 'Breaks', title, header, rows, widths: [28, 40, 60, 80, 40] });
}

/** The sheets before the figures: what they are, how they are made, and what every sign and code means. */
export function frontSheets(
  source: PublicationToWrite,
  entries: readonly DictionaryEntry[],
  sheets: readonly FigureSheet[],
): WriteSheet[] {
  return [
    ...[coverSheet(source), contentsSheet(sheets), notesSheet(source), signsSheet(), columnsSheet(entries)],
    breaksSheet(source),
    findingsSheet(source),
  ];
}
