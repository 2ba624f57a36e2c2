import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { rowColumns } from '../rows/figure-row.js';
import type { RowValue } from '../rows/figure-row.js';
import type { RowsOfTables } from '../rows/figure-rows.js';
import type { FileEntry, WrittenFile } from '../written-file.js';
import type { FigureFormat } from './figure-format.js';

/** Rows that are kept until they are written: enough for codes to be written once a column, few enough to keep. */
const rowsOfGroup = 50_000;
const basicTypes = { TEXT: 'STRING', COUNT: 'INT32', NUMBER: 'DOUBLE' } as const;
const physicalTypes = {
  TEXT: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  COUNT: { type: 'INT32' },
  NUMBER: { type: 'DOUBLE' },
} as const;

const schema = [
  { name: 'figures', num_children: rowColumns.length },
  ...rowColumns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...physicalTypes[kind] })),
];

/** Figures as Apache Parquet, a group of rows at a time. */
export class ParquetFigures implements FigureFormat {
  private readonly bytes = new ByteWriter();
  private readonly parquet = new ParquetWriter({
    ...{ writer: this.bytes, schema, createdBy: 'digital-inclusion-monitor' },
  });
  private columns: RowValue[][] = rowColumns.map(() => []);
  private rows = 0;

  constructor(private readonly file: WrittenFile) {}

  async add({ rows }: RowsOfTables): Promise<void> {
    for (const row of rows) {
      for (const [index, { read }] of rowColumns.entries()) this.columns[index]?.push(read(row));
    }
    if ((this.columns[0]?.length ?? 0) >= rowsOfGroup) await this.writeGroup();
  }

  async finish(): Promise<FileEntry> {
    await this.writeGroup();
    await this.parquet.finish();
    await this.passOn();
    return this.file.finish(this.rows);
  }

  private async writeGroup(): Promise<void> {
    const written = this.columns[0]?.length ?? 0;
    const columnData = rowColumns.map(({ name, kind }, index) => ({
      ...{ name, type: basicTypes[kind], data: this.columns[index] ?? [] },
    }));
    await this.parquet.write({ columnData, rowGroupSize: Math.max(1, written) });
    this.columns = rowColumns.map(() => []);
    this.rows += written;
    await this.passOn();
  }

  /** Hands on what was written; the writer goes on counting from where it was. */
  private async passOn(): Promise<void> {
    await this.file.write(this.bytes.getBytes().slice());
    this.bytes.index = 0;
  }
}
