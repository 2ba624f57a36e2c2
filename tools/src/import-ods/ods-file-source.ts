import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OrganisationSource, Progress, SourceReading } from '@monitor/api-organisations';
import { OperatorError } from '@monitor/api-platform';
import { detectFormat } from './formats/detect-format.js';
import type { FormatName } from './formats/file-format.js';
import { formats } from './formats/formats.js';
import { refuseMonthFirst } from './formats/read-day.js';
import { newestDayNamed } from './newest-day.js';
import { limits } from './rows/limits.js';
import { readSheets } from './rows/read-sheets.js';

const megabyte = 1_000_000;

/** A file, and what the person said about it. */
export interface GivenFile {
  path: string;
  /** Null: to be told by its content and name. */
  format: FormatName | null;
  /** Null: as the file says, or else today. */
  effectiveOn: string | null;
}

async function readBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new OperatorError(`The file ${path} cannot be read. Check its name and that you may read it.`);
  }
  if (found.size > limits.megabytes * megabyte) {
    const megabytes = Math.ceil(found.size / megabyte);
    throw new OperatorError(
      `The file ${basename(path)} has ${megabytes} megabytes, wanted at most ${limits.megabytes}. No file of the Organisation Data Service is that large: check that it is the right one.`,
    );
  }
  return readFile(path);
}

/** A file of the Organisation Data Service, or of memberships, as csv or as a workbook; refuses (OperatorError) any other. */
export class OdsFileSource implements OrganisationSource {
  constructor(
    private readonly given: GivenFile,
    private readonly report: Progress,
  ) {}

  async read(today: string): Promise<SourceReading> {
    const { path, format: asked, effectiveOn } = this.given;
    this.report('Reading the file');
    const bytes = await readBytes(path);
    const sheets = await readSheets(bytes);
    if (sheets.length === 0) throw new OperatorError(`The file ${basename(path)} is empty.`);
    for (const { rows } of sheets) refuseMonthFirst(rows);
    const { format, notices } = detectFormat(sheets, basename(path), asked);
    const { title, source, read } = formats[format];
    const { extractedOn, ...content } = read(
      sheets.map(({ rows }) => rows),
      today,
    );
    const saidOn = extractedOn ?? effectiveOn;
    return {
      ...content,
      title,
      source: extractedOn === null ? source : `${source} ${extractedOn}`,
      contentSha256: createHash('sha256').update(bytes).digest('hex'),
      effectiveOn: saidOn ?? today,
      saidOn,
      asOf: saidOn ?? today,
      newestDay: newestDayNamed(content, today),
      notices,
    };
  }
}
