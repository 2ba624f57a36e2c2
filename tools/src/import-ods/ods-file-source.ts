import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { OperatorError } from '@monitor/api-platform';
import type { OrganisationSource, Progress, SourceReading } from '@monitor/api-reference';
import { decodeText } from './decode-text.js';
import { detectFormat } from './formats/detect-format.js';
import type { FormatName } from './formats/file-format.js';
import { formats } from './formats/formats.js';
import { readRows } from './read-rows.js';

const largestMegabytes = 50;
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
  if (found.size > largestMegabytes * megabyte) {
    const megabytes = Math.ceil(found.size / megabyte);
    throw new OperatorError(
      `The file ${basename(path)} has ${megabytes} megabytes, wanted at most ${largestMegabytes}. No file of the Organisation Data Service is that large: check that it is the right one.`,
    );
  }
  return readFile(path);
}

/** A csv file of the Organisation Data Service, or of memberships; refuses (OperatorError) any other. */
export class OdsFileSource implements OrganisationSource {
  constructor(
    private readonly given: GivenFile,
    private readonly report: Progress,
  ) {}

  async read(today: string): Promise<SourceReading> {
    const { path, format: asked, effectiveOn } = this.given;
    this.report('Reading the file');
    const bytes = await readBytes(path);
    const rows = readRows(decodeText(bytes));
    if (rows.length === 0) throw new OperatorError(`The file ${basename(path)} is empty.`);
    const { format, notices } = detectFormat(rows, basename(path), asked);
    const { title, source, read } = formats[format];
    const { extractedOn, ...content } = read(rows, today);
    return {
      ...content,
      title,
      source: extractedOn === null ? source : `${source} ${extractedOn}`,
      contentSha256: createHash('sha256').update(bytes).digest('hex'),
      effectiveOn: extractedOn ?? effectiveOn ?? today,
      addsOnly: false,
      notices,
    };
  }
}
