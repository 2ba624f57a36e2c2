/** Why a file is not taken at all. */
export const refusalCodes = [
  'NOT_A_WORKBOOK',
  'FILE_TOO_LARGE',
  'UNPACKS_TOO_LARGE',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'HOLDS_MACROS',
  'LINKS_ELSEWHERE',
  'UNSAFE_XML',
  'PASSWORD_NEEDED',
  'OTHER_LAYOUT',
  'OTHER_ORGANISATION',
  'OTHER_QUARTER',
  'OTHER_EDITION',
  'SHEET_MISSING',
  'CELLS_MOVED',
  'TOOK_TOO_LONG',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A file that is not taken: nothing of it was used. */
export class WorkbookRefusal extends Error {
  override readonly name = 'WorkbookRefusal';

  /** `message` says, for whoever sent the file, what was found and what to do. */
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}
