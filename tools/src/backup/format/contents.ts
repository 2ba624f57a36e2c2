/** A table of the database. */
export interface TableName {
  schema: string;
  name: string;
}

/** A table and the columns whose values are kept; generated columns are worked out again. */
export interface TableColumns extends TableName {
  columns: string[];
}

/** What the rows of a table are, wherever they lie. */
export interface TableFigures {
  rows: number;
  /** Length and SHA-256 of the rows as PostgreSQL's COPY writes them as text. */
  bytes: number;
  sha256: string;
}

/** One table of a backup. */
export interface KeptTable extends TableColumns, TableFigures {
  /** Where its rows begin in the file, and how many bytes they take there. */
  at: number;
  storedBytes: number;
  /** SHA-256 of each block of the stored bytes. */
  blocks: string[];
}

/** A sequence and the last number that it gave; null before the first. */
export interface KeptSequence extends TableName {
  lastNumber: string | null;
}

/** A migration that the database had been through. */
export interface KeptMigration {
  name: string;
  sha256: string;
}

export const compressions = ['none', 'gzip'] as const;
export type Compression = (typeof compressions)[number];

/** What a database was at the instant of a backup, beside its rows. */
export interface DatabaseDescription {
  /** Version of the product that took it. */
  product: string;
  /** Instant of the database's clock whose state this is. */
  takenAt: string;
  server: string;
  databaseBytes: number;
  migrations: KeptMigration[];
  /** SHA-256 over columns, constraints, indexes, policies, views and functions. */
  schemaSha256: string;
  sequences: KeptSequence[];
}

/** The table of contents of a backup. */
export interface Contents extends DatabaseDescription {
  compression: Compression;
  tables: KeptTable[];
}

/** As people write it: `public.` is left out. */
export function tableInWords({ schema, name }: TableName): string {
  return schema === 'public' ? name : `${schema}.${name}`;
}

/** Number with a comma between thousands. */
export function counted(number: number): string {
  return number.toLocaleString('en-GB');
}

export function totalRows(tables: readonly TableFigures[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
