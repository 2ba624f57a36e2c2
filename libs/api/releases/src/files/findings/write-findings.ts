import { csvEnd, csvLine } from '../formats/csv-lines.js';
import type { OpenFiles } from '../open-files.js';
import type { FileEntry } from '../written-file.js';
import { figuresOfFinding, findingColumns, findingFigureColumns } from './finding-columns.js';
import type { FindingColumn } from './finding-columns.js';
import type { ToldFinding } from './told-finding.js';

const header = (columns: readonly { name: string }[]) => csvLine(columns.map(({ name }) => name));

function line<Row>(columns: readonly FindingColumn<Row>[], row: Row): string {
  return csvLine(columns.map(({ read }) => read(row))) + csvEnd;
}

/** A finding as one line of JSON: what it is about by the names of the columns, and the whole typed value. */
function findingLine(told: ToldFinding): string {
  const about = findingColumns.slice(0, aboutColumns).map(({ name, read }) => [name, read(told)] as const);
  return `${JSON.stringify({ ...Object.fromEntries(about), ...told.finding, publication: told.publication })}\n`;
}

/** How many of the columns tell what a finding is about, before those of the finding itself. */
const aboutColumns = findingColumns.findIndex(({ name }) => name === 'kind');

/** Files that are written, and the findings that are wanted elsewhere too. */
interface WrittenFindings {
  entries: FileEntry[];
  kept: ToldFinding[];
}

/**
 * Writes the findings of a publication, one after another: as rows, as typed values, and every figure in long form.
 * @param isKept which of them are handed back
 */
export async function writeFindings(
  findings: AsyncIterable<ToldFinding>,
  files: OpenFiles,
  isKept: (finding: ToldFinding) => boolean,
): Promise<WrittenFindings> {
  const rows = await files.create('findings.csv', header(findingColumns));
  const typed = await files.create('findings.jsonl');
  const figures = await files.create('finding-figures.csv', header(findingFigureColumns));
  const kept: ToldFinding[] = [];
  let [told, shown] = [0, 0];
  for await (const finding of findings) {
    const own = figuresOfFinding(finding);
    await rows.write(line(findingColumns, finding));
    await typed.write(findingLine(finding));
    await figures.write(own.map((figure) => line(findingFigureColumns, figure)).join(''));
    if (isKept(finding)) kept.push(finding);
    told += 1;
    shown += own.length;
  }
  const entries = [await rows.finish(told), await typed.finish(told), await figures.finish(shown)];
  return { entries, kept };
}
