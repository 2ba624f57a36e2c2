import type { FigureColumn, FileFact } from '@monitor/domain';
import type { AnswerRow } from '@monitor/web-charts';
import type { AnsweredPart, AnswerScale, AreaAnswers, SectionAnswer } from './section-answer.js';

/** How many organisations of an area gave each answer to a part. */
export interface CountedRow {
  key: string;
  area: AreaAnswers['area'];
  part: AnsweredPart;
  answered: number;
  /** By the answers of the scale, the one that says least first. */
  organisations: readonly number[];
  /** To whom that order does not apply. */
  apart: number;
}

function toRow({ area, parts }: AreaAnswers, part: AnsweredPart, key: string): CountedRow {
  const { answered = 0, organisations: all = [] } = parts.find(({ code }) => code === part.code) ?? {};
  const organisations = all.filter((_, at) => part.answers[at]?.isOrdered === true);
  return { ...{ key, area, part, answered, organisations }, apart: answered - sum(organisations) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The share of those in the order of the scale who say least; below every other where nobody is. */
function leastShare({ organisations }: CountedRow): number {
  const all = sum(organisations);
  return all === 0 ? -1 : (organisations[0] ?? 0) / all;
}

function leastFirst(rows: readonly CountedRow[]): CountedRow[] {
  return [...rows].sort((one, other) => leastShare(other) - leastShare(one));
}

/** One area, part by part: first those of which most say least. */
export function toPartRows(area: AreaAnswers, scale: AnswerScale): CountedRow[] {
  return leastFirst(scale.parts.map((part) => toRow(area, part, part.code)));
}

/** One part, area by area: what they are parts of above them, then those of which most say least. */
export function toAreaRows({ wholes, areas }: SectionAnswer, part: AnsweredPart): CountedRow[] {
  const rows = (each: readonly AreaAnswers[]) => each.map((area) => toRow(area, part, area.area.code));
  return [...rows(wholes), ...leastFirst(rows(areas))];
}

/** What is drawn of a row. */
export function toAnswerBar({ key, organisations }: CountedRow, label: string): AnswerRow {
  return { key, label, organisations };
}

function apartColumn({ apart }: AnswerScale): FigureColumn<CountedRow>[] {
  return apart === null ? [] : [{ kind: 'COUNT', key: 'apart', header: apart, read: (row) => row.apart }];
}

/** A row about a part, or about an area: the other of both stands in the file alone. */
export function answerColumns(
  about: 'PART' | 'AREA',
  rowsName: string,
  scale: AnswerScale,
): FigureColumn<CountedRow>[] {
  const fileOnly = (isAbout: boolean) => (isAbout ? {} : ({ only: 'FILE' } as const));
  return [
    { kind: 'WORDS', key: 'areaCode', header: 'Area code', only: 'FILE', read: ({ area }) => area.code },
    {
      ...{ kind: 'WORDS', key: 'area', header: rowsName, fileHeader: 'Area', ...fileOnly(about === 'AREA') },
      read: ({ area }) => area.shortName,
      readForFile: ({ area }) => area.name,
      isRowHeader: about === 'AREA',
    },
    { kind: 'WORDS', key: 'partCode', header: 'Question code', only: 'FILE', read: ({ part }) => part.code },
    {
      ...{ kind: 'WORDS', key: 'part', header: 'Asked about', ...fileOnly(about === 'PART') },
      read: ({ part }) => part.label,
      isRowHeader: about === 'PART',
    },
    { kind: 'COUNT', key: 'answered', header: 'Organisations that answered', read: ({ answered }) => answered },
    ...scale.answers.map((header, at): FigureColumn<CountedRow> => ({
      ...{ kind: 'COUNT', key: `answer${at}`, header },
      read: ({ organisations }) => organisations[at] ?? 0,
    })),
    ...apartColumn(scale),
  ];
}

/** What holds for all rows of a file. */
export function answersFacts({ quarter, title }: SectionAnswer): FileFact[] {
  return [
    { header: 'Quarter', value: quarter.label },
    { header: 'Measure', value: 'Organisations by their answer' },
    { header: 'Section', value: title },
    { header: 'Publication', value: 'None: live counts of organisations' },
  ];
}
