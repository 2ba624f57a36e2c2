import { readCaseFiles } from './case-file.js';
import type { CaseFile } from './case-file.js';
import type { Difference } from './compare-figures.js';
import { judgeCase } from './judge-case.js';
import type { Verdict } from './judge-case.js';
import { adapterFor } from './registry.js';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node tools/dist/reference-cases/check.js DIR [--show=N] [--explain] [file.json …]');
  process.exit(2);
}

const wanted = options.filter((option) => !option.startsWith('--'));
const shown = Number(options.find((option) => option.startsWith('--show='))?.slice('--show='.length) ?? 0);
const explain = options.includes('--explain');
let anyDisagrees = false;

console.log(row('file', 'cases', 'agree', 'explained', 'disagree'));
for (const caseFile of readCaseFiles(folder)) {
  if (wanted.length === 0 || wanted.includes(caseFile.file)) await checkFile(caseFile);
}
process.exitCode = anyDisagrees ? 1 : 0;

async function checkFile(caseFile: CaseFile): Promise<void> {
  const adapter = await adapterFor(caseFile.file);
  const counts = { agree: 0, explained: 0, disagree: 0 };
  const remarks: string[] = [];
  for (const referenceCase of caseFile.cases) {
    const verdict = judgeCase(adapter, caseFile, referenceCase);
    counts[verdict.verdict] += 1;
    remarks.push(...remarksOn(referenceCase.id, verdict));
  }
  anyDisagrees ||= counts.disagree > 0;
  console.log(row(caseFile.file, caseFile.cases.length, counts.agree, counts.explained, counts.disagree));
  for (const remark of remarks) console.log(remark);
}

function remarksOn(id: string, { unexplained, explained }: Verdict): string[] {
  const disagreements = unexplained.slice(0, shown).map((difference) => `    ${id} ${describe(difference)}`);
  const hidden = unexplained.length - disagreements.length;
  if (shown > 0 && hidden > 0) disagreements.push(`    ${id} and ${hidden} more`);
  const reasons = explain ? [...new Set(explained.map(({ reason }) => reason))] : [];
  return [...disagreements, ...reasons.map((reason) => `    ${id} explained: ${reason}`)];
}

function describe({ path, expected, computed }: Difference): string {
  return `${path}: expected ${String(expected)}, computed ${JSON.stringify(computed)?.slice(0, 200)}`;
}

function row(file: string, ...counts: (string | number)[]): string {
  return file.padEnd(40) + counts.map((count) => String(count).padStart(10)).join('');
}
