import type { FileEntry, WrittenFile } from '../written-file.js';
import type { RowsOfTables } from '../rows/figure-rows.js';

/** One form in which a publication is downloaded, written while its tables go by once. */
export interface FigureFormat {
  add(portion: RowsOfTables): Promise<void>;
  finish(): Promise<FileEntry>;
}

/** A form of text lines: what stands at the top, and the lines of some tables. */
export class LinesFormat implements FigureFormat {
  private rows = 0;

  constructor(
    private readonly file: WrittenFile,
    private readonly linesOf: (portion: RowsOfTables) => readonly string[],
    private readonly end = '\n',
  ) {}

  async add(portion: RowsOfTables): Promise<void> {
    const lines = this.linesOf(portion);
    this.rows += lines.length;
    await this.file.write(lines.map((line) => line + this.end).join(''));
  }

  finish(): Promise<FileEntry> {
    return this.file.finish(this.rows);
  }
}
