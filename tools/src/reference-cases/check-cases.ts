import type { CaseFile } from './case-file.js';
import type { Difference } from './compare-figures.js';
import { judgeCase } from './judge-case.js';
import type { Verdict, VerdictName } from './judge-case.js';
import { adapterFor } from './registry.js';

/** How the cases of one file came out, and what is to be said of single ones. */
export interface FileCheck {
  file: string;
  counts: Record<VerdictName, number>;
  remarks: string[];
}

/** How much is said of single cases. */
export interface Remarks {
  /** Differences shown of a wrong case, at most. */
  shown: number;
  /** Say why a departure is right. */
  explain: boolean;
}

/** Judges every case of a file by the adapter that answers it. */
export function checkFile(caseFile: CaseFile, remarks: Remarks): FileCheck {
  const adapter = adapterFor(caseFile.file);
  const check: FileCheck = {
    file: caseFile.file,
    counts: { agree: 0, explained: 0, wrong: 0, unanswered: 0 },
    remarks: [],
  };
  for (const referenceCase of caseFile.cases) {
    const verdict = judgeCase(adapter, caseFile, referenceCase);
    check.counts[verdict.verdict] += 1;
    check.remarks.push(...remarksOn(referenceCase.id, verdict, remarks));
  }
  return check;
}

/** The counts of all files together. */
export function totalOf(checks: readonly FileCheck[]): Record<VerdictName, number> {
  const total = { agree: 0, explained: 0, wrong: 0, unanswered: 0 };
  for (const { counts } of checks) {
    for (const name of Object.keys(total) as VerdictName[]) total[name] += counts[name];
  }
  return total;
}

function remarksOn(id: string, { unexplained, explained }: Verdict, { shown, explain }: Remarks): string[] {
  const differences = unexplained.slice(0, shown).map((difference) => `    ${id} ${describe(difference)}`);
  const hidden = unexplained.length - differences.length;
  if (shown > 0 && hidden > 0) differences.push(`    ${id} and ${hidden} more`);
  const reasons = explain ? [...new Set(explained.map(({ reason }) => reason))] : [];
  return [...differences, ...reasons.map((reason) => `    ${id} explained: ${reason}`)];
}

function describe({ path, expected, computed }: Difference): string {
  return `${path}: recorded ${String(expected)}, computed ${JSON.stringify(computed)?.slice(0, 200)}`;
}
