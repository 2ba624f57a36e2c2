import type { Adapter, Tolerance } from './adapter.js';
import type { CaseFile, ReferenceCase } from './case-file.js';
import { compareFigures } from './compare-figures.js';
import type { Difference } from './compare-figures.js';
import { computeCase } from './compute-case.js';

export interface ExplainedDifference extends Difference {
  reason: string;
}

export interface Verdict {
  verdict: 'agree' | 'explained' | 'disagree';
  explained: ExplainedDifference[];
  unexplained: Difference[];
}

const unanswered: Verdict = {
  verdict: 'disagree',
  explained: [],
  unexplained: [{ path: '', expected: 'an adapter', computed: undefined, markedWrong: false }],
};

/** Judges one case: all figures agree, or every departure has a stated reason, or it disagrees. */
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
  const verdict = unexplained.length > 0 ? 'disagree' : explained.length > 0 ? 'explained' : 'agree';
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
  return difference.markedWrong ? 'The recorded figure is marked as a fault of the reference.' : undefined;
}
