import { fileURLToPath } from 'node:url';
import { readCaseFiles, writeLine } from './case-file.js';
import { checkFile, totalOf } from './check-cases.js';
import type { FileCheck } from './check-cases.js';
import { computeCase } from './compute-case.js';
import { adapterFor } from './registry.js';

const usage = `Usage: npm run reference-cases                     judge the sample of this repository
       npm run reference-cases -- --check DIR      judge the case files of a folder
              [--show=N] [--explain] [FILE.json …]   N differences of each wrong case, reasons, some files only
       npm run --silent reference-cases -- DIR     print our figures for each case, a line of JSON a case`;

const sample = fileURLToPath(new URL('../../src/reference-cases/sample', import.meta.url));
const words = process.argv.slice(2);
const paths = words.filter((word) => !word.startsWith('--'));
const options = words.filter((word) => word.startsWith('--'));

if (words.length === 0) judge(sample, []);
else if (paths[0] === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (options.includes('--check')) judge(paths[0], paths.slice(1));
else printFigures(paths[0]);

function judge(folder: string, files: readonly string[]): void {
  const shown = Number(options.find((option) => option.startsWith('--show='))?.slice('--show='.length) ?? 3);
  const checks: FileCheck[] = [];
  console.log(row('file', 'agree', 'explained', 'wrong', 'unanswered'));
  for (const caseFile of readCaseFiles(folder)) {
    if (files.length > 0 && !files.includes(caseFile.file)) continue;
    const check = checkFile(caseFile, { shown, explain: options.includes('--explain') });
    checks.push(check);
    console.log(row(check.file, ...Object.values(check.counts)));
    for (const remark of check.remarks) console.log(remark);
  }
  const total = totalOf(checks);
  console.log(row('all', ...Object.values(total)));
  process.exitCode = total.wrong > 0 ? 1 : 0;
}

function printFigures(folder: string): void {
  for (const { file, cases } of readCaseFiles(folder)) {
    const adapter = adapterFor(file);
    for (const referenceCase of cases) {
      const computed = computeCase(adapter, referenceCase);
      process.stdout.write(`${writeLine({ file, id: referenceCase.id, computed })}\n`);
    }
  }
}

function row(file: string, ...counts: (string | number)[]): string {
  return file.padEnd(40) + counts.map((count) => String(count).padStart(12)).join('');
}
