import type { Adapter, Tolerance } from './adapter.js';
import type { CaseFile, ReferenceCase } from './case-file.js';
import { compareFigures } from './compare-figures.js';
import type { Difference } from './compare-figures.js';
import { computeCase } from './compute-case.js';

export interface ExplainedDifference extends Difference {
  reason: string;
}

/** `wrong`: a figure differs and nothing explains it; `unanswered`: no adapter answers the case file. */
export type VerdictName = 'agree' | 'explained' | 'wrong' | 'unanswered';

export interface Verdict {
  verdict: VerdictName;
  explained: ExplainedDifference[];
  unexplained: Difference[];
}

const unanswered: Verdict = { verdict: 'unanswered', explained: [], unexplained: [] };

/** Judges one case: all figures agree, or every departure has a stated reason, or it is wrong. */
export function judgeCase(adapter: Adapter | undefined, file: CaseFile, referenceCase: ReferenceCase): Verdict {
  if (adapter === undefined) return unanswered;
  const stated = { ...file.tolerance, ...referenceCase.tolerance };
  const general = generalTolerance(stated);
  const differences = compareFigures(
    referenceCase.expected,
    computeCase(adapter, referenceCase),
    (path) => adapter.toleranceFor?.(path, general, stated) ?? general,
  );
  const explained: ExplainedDifference[] = [];
  const unexplained: Difference[] = [];
  for (const difference of differences) {
    const reason = reasonFor(difference, adapter, referenceCase);
    if (reason === undefined) unexplained.push(difference);
    else explained.push({ ...difference, reason });
  }
  const verdict = unexplained.length > 0 ? 'wrong' : explained.length > 0 ? 'explained' : 'agree';
  return { verdict, explained, unexplained };
}

function generalTolerance(stated: Record<string, unknown>): Tolerance {
  if (stated['exact'] === true) return { relative: 0, absolute: 0 };
  return { relative: Number(stated['relative'] ?? 0), absolute: Number(stated['absolute'] ?? 0) };
}

function reasonFor(difference: Difference, adapter: Adapter, { input }: ReferenceCase): string | undefined {
  const known = adapter.knownDifferences?.find(
    ({ path, appliesTo }) => path.test(difference.path) && (appliesTo?.(input) ?? true),
  );
  if (known !== undefined) return known.reason;
  if (isAbsent(difference.computed) && (difference.withoutWidth || isErrorOfNothing(difference))) {
    return 'The recorded limits have no width, or the error is 0: chance is not known to be nil, so ours are left out.';
  }
  return difference.markedWrong ? 'The recorded figure is marked as a fault of the reference.' : undefined;
}

function isErrorOfNothing({ path, expected }: Difference): boolean {
  return expected === 0 && /(^|[._])(se|variance)$/.test(path);
}

function isAbsent(computed: unknown): boolean {
  return computed === null || computed === undefined || Number.isNaN(computed);
}
