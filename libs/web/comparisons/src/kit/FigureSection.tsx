import { boundariesLabel, csvTable, markersIn } from '@monitor/domain';
import type { Boundaries, FigureRows, FileFact, Note } from '@monitor/domain';
import { ChartFigure, DownloadRows, MarkerNotes, TakeAway } from '@monitor/web-charts';
import { OutsideDocument } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { SourceLine } from '../source/SourceLine.js';

interface FigureSectionProps<Row> {
  /** States the finding. */
  title: string;
  /** How to read the picture, in a sentence or two. */
  sentence: string;
  /** Source, coverage, boundaries, whether the figures can change: below the figures and in the file. */
  notes: readonly Note[];
  /** Notes of the file alone, for what the page shows otherwise. */
  notesOfFile?: readonly Note[];
  /** All rows of the section: what the file holds, and whose signs are explained. */
  table: Pick<FigureRows<Row>, 'columns' | 'rows'>;
  /** What the file holds, most general first; also its name. */
  fileName: readonly string[];
  boundaries: Boundaries;
  /** What holds for all rows and stands in none of their columns: quarter, measure, groups. */
  facts: readonly FileFact[];
  /** Instead of the button that saves the rows, where not all of them have been fetched. */
  download?: ReactNode;
  /** Beside that button: what saves more than the page shows. */
  downloadMore?: ReactNode;
  /** The picture, then the table. */
  children: ReactNode;
}

/** What a file of restated figures has in its name besides; nothing where boundaries are those of the time. */
export function fileParts(parts: readonly string[], boundaries: Boundaries): string[] {
  return boundaries === 'AS_NOW' ? [...parts, 'boundaries of today'] : [...parts];
}

/** Whose boundaries the rows of a file have. */
export function boundariesFact(boundaries: Boundaries): FileFact {
  return { header: 'Boundaries', value: boundariesLabel(boundaries) };
}

/** Figures as they always stand on a page: finding, sentence, picture, table, signs, source, file of the same rows. */
export function FigureSection<Row>(props: FigureSectionProps<Row>) {
  const {
    title,
    sentence,
    notes,
    notesOfFile = [],
    table,
    fileName,
    boundaries,
    facts,
    download,
    downloadMore,
    children,
  } = props;
  const rows = csvTable(table, [...notes, ...notesOfFile], [...facts, boundariesFact(boundaries)]);
  const name = fileParts(fileName, boundaries);
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      source={<SourceLine notes={notes} />}
      download={
        <OutsideDocument>
          {download ?? <DownloadRows table={rows} name={name} />}
          {downloadMore}
          <TakeAway title={title} name={name} notes={[`Source: ${rows.notes.join(' ')}`]} table={table} />
        </OutsideDocument>
      }
    >
      {children}
      <MarkerNotes markers={markersIn(table.columns, table.rows)} />
    </ChartFigure>
  );
}
