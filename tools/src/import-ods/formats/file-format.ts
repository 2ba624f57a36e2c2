import type { BodyType, MembershipStatement, NamedBoard, OdsRecord, RefusedLine } from '@monitor/api-organisations';
import type { CsvRow } from '../rows/read-csv.js';

/** Layouts of files, by the word for `--format`. */
export const formatNames = ['etr', 'ect', 'epraccur', 'eccg', 'mapping', 'epcn', 'memberships'] as const;
export type FormatName = (typeof formatNames)[number];

/** What a file says, in whichever format. */
export interface FileContent {
  records: OdsRecord[];
  memberships: MembershipStatement[];
  boards: NamedBoard[];
  refused: RefusedLine[];
  leftOut: RefusedLine[];
  completeFor: readonly BodyType[];
  /** The day of the extract; null where the file does not say. */
  extractedOn: string | null;
}

/** A file that says nothing: what a format fills in. */
export const emptyContent: FileContent = {
  records: [],
  memberships: [],
  boards: [],
  refused: [],
  leftOut: [],
  completeFor: [],
  extractedOn: null,
};

/** One layout of a file. */
export interface FileFormat {
  /** For people, for example "NHS trusts (etr)". */
  title: string;
  /** For the record of imports; the day of the extract follows where there is one. */
  source: string;
  /** What such a file is usually called. */
  fileName: RegExp;
  /**
   * @param sheets rows of each sheet of a workbook; of a csv file there is one
   * @param today the day (`yyyy-mm-dd`) that counts for what the file does not date
   */
  read: (sheets: readonly (readonly CsvRow[])[], today: string) => FileContent;
}
