import type { ReturnSection } from './required-sections.js';
import type { MetricAnswer, ReturnContent, ReturnIssue, ReturnIssueCode } from './return.js';

export type SectionProgress = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'HAS_ERRORS';

const progressLabels: Record<SectionProgress, string> = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'In progress',
  COMPLETED: 'Completed',
  HAS_ERRORS: 'Has errors',
};

/** Errors that only say that something is still to come: nothing that was typed is wrong. */
const unfinished: ReadonlySet<ReturnIssueCode> = new Set<ReturnIssueCode>([
  'ANSWER_MISSING',
  'NOT_CONFIRMED',
  'EVIDENCE_MISSING',
  'EVIDENCE_DATE_MISSING',
  'REASON_MISSING',
  'TARGET_DATE_MISSING',
  'OWNER_MISSING',
  'COVERAGE_MISSING',
  'ASSURANCE_MISSING',
  'COUNT_MISSING',
  'EXPLANATION_MISSING',
]);

/** The issues whose cells lie in a section. */
export function issuesOfSection(issues: readonly ReturnIssue[], section: ReturnSection): ReturnIssue[] {
  const codes: readonly string[] = section.kind === 'DOMAIN' ? section.actionCodes : [section.key];
  return issues.filter(({ cell }) => codes.includes(cell.slice(0, cell.indexOf('.'))));
}

function hasCounts({ counts, explanation, notCollected }: MetricAnswer): boolean {
  const anyCount = counts.some(({ numerator, denominator }) => numerator !== null || denominator !== null);
  return anyCount || notCollected || (explanation ?? '') !== '';
}

/** An answer carried over and not yet looked at is not a start. */
function isStarted(content: ReturnContent, section: ReturnSection): boolean {
  if (section.kind === 'METRIC') {
    return content.metrics.some((answer) => answer.metricId === section.key && hasCounts(answer));
  }
  const codes: readonly string[] = section.actionCodes;
  return content.actions.some(
    (answer) => codes.includes(answer.actionCode) && answer.confirmed && answer.status !== null,
  );
}

/** How far a section of the task list is filled in, from the issues that `validateReturn` found. */
export function sectionProgress(
  content: ReturnContent,
  issues: readonly ReturnIssue[],
  section: ReturnSection,
): SectionProgress {
  if (!isStarted(content, section)) return 'NOT_STARTED';
  const errors = issuesOfSection(issues, section).filter(({ severity }) => severity === 'ERROR');
  if (errors.length === 0) return 'COMPLETED';
  return errors.every(({ code }) => unfinished.has(code)) ? 'IN_PROGRESS' : 'HAS_ERRORS';
}

/** The progress in words, for a tag of the task list. */
export function progressLabel(progress: SectionProgress): string {
  return progressLabels[progress];
}
