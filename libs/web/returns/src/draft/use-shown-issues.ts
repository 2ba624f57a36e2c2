import { hasErrors, issueInWords, stopsSubmission } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import type { Problem } from '@monitor/web-ui';
import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';

/** The messages at one cell. */
export interface CellMessage {
  error: string | null;
  warning: string | null;
  /** Where the reason for the warning is given (`QUESTION.cell`), for a warning that wants one; else null. */
  reasonAt: string | null;
}

/** What is shown on a page of what was found there. Cells are named with their question: `D1-S1.evidence`. */
export interface ShownIssues {
  /** What to say at a cell now. */
  at: (cell: string) => CellMessage;
  /** For the summary at the top, once the person wanted to go on. */
  summary: { problems: Problem[]; attempt: number };
  /** The person has left a cell. */
  leave: (cell: string) => void;
  /** The person wants to go on: everything is shown. Answers whether anything stops the return from being submitted. */
  showAll: () => boolean;
}

/** An answer that is only missing is not held against anybody before they have been at the cell. */
function isAboutWhatWasTyped({ code }: ReturnIssue): boolean {
  return !code.endsWith('_MISSING') && code !== 'NOT_CONFIRMED';
}

/** The cell in which an issue is mended: that of the reason, where all it wants is one. */
export function cellToMend({ severity, cell, reasonAt }: Pick<ReturnIssue, 'severity' | 'cell' | 'reasonAt'>): string {
  return severity === 'WARNING' ? (reasonAt ?? cell) : cell;
}

function messageIn(issues: readonly ReturnIssue[]): CellMessage {
  const error = issues.find(({ severity }) => severity === 'ERROR');
  const warnings = issues.filter(({ severity }) => severity === 'WARNING');
  const warning = warnings.length === 0 ? null : warnings.map(({ message }) => message).join(' ');
  const reasonAt = warnings.find((each) => each.reasonAt !== undefined)?.reasonAt ?? null;
  return { error: error?.message ?? null, warning, reasonAt };
}

/**
 * Which issues of a page are shown: those of cells that have been left, those of what was typed before the page was
 * opened, and all once the person tried to go on or came from an error summary.
 */
export function useShownIssues(issues: readonly ReturnIssue[]): ShownIssues {
  const { hash } = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState(
    () => new Set(issues.filter(isAboutWhatWasTyped).map(({ cell }) => cell)) as ReadonlySet<string>,
  );
  const isAllShown = attempt > 0 || hash.length > 1;
  const shown = isAllShown ? issues : issues.filter(({ cell }) => left.has(cell));
  const at = (cell: string) => messageIn(shown.filter((issue) => issue.cell === cell));
  const leave = useCallback(
    (cell: string) => setLeft((cells) => (cells.has(cell) ? cells : new Set([...cells, cell]))),
    [],
  );
  const showAll = () => {
    setAttempt((now) => now + 1);
    return hasErrors(issues);
  };
  const stopping = attempt === 0 ? [] : issues.filter(stopsSubmission);
  const problems = stopping.map((issue) => ({ cell: cellToMend(issue), message: issueInWords(issue) }));
  return { at, summary: { problems, attempt }, leave, showAll };
}
