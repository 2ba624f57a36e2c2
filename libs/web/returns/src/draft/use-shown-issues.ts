import { issueInWords } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import type { Problem } from '@monitor/web-ui';
import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';

/** The messages at one cell. */
export interface CellMessage {
  error: string | null;
  warning: string | null;
}

interface ShownIssues {
  /** What to say at a cell now. */
  at: (cell: string) => CellMessage;
  /** For the summary at the top, once the person wanted to go on. */
  summary: { problems: Problem[]; attempt: number };
  /** The person has left a cell. */
  leave: (cell: string) => void;
  /** The person wants to go on: everything is shown. Answers whether there are errors. */
  showAll: () => boolean;
}

/** An answer that is only missing is not held against anybody before they have been at the cell. */
function isAboutWhatWasTyped({ code }: ReturnIssue): boolean {
  return !code.endsWith('_MISSING') && code !== 'NOT_CONFIRMED';
}

/**
 * Which issues of a page are shown: those of cells that have been left, those of what was typed before the page was
 * opened, and all once the person tried to go on or came from an error summary.
 */
export function useShownIssues(issues: ReturnIssue[]): ShownIssues {
  const { hash } = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState(
    () => new Set(issues.filter(isAboutWhatWasTyped).map(({ cell }) => cell)) as ReadonlySet<string>,
  );
  const isAllShown = attempt > 0 || hash.length > 1;
  const shown = isAllShown ? issues : issues.filter(({ cell }) => left.has(cell));
  const at = (cell: string): CellMessage => {
    const message = (severity: ReturnIssue['severity']) =>
      shown.find((issue) => issue.cell === cell && issue.severity === severity)?.message ?? null;
    return { error: message('ERROR'), warning: message('WARNING') };
  };
  const leave = useCallback(
    (cell: string) => setLeft((cells) => (cells.has(cell) ? cells : new Set([...cells, cell]))),
    [],
  );
  const showAll = () => {
    setAttempt((now) => now + 1);
    return issues.some(({ severity }) => severity === 'ERROR');
  };
  const errors = attempt === 0 ? [] : issues.filter(({ severity }) => severity === 'ERROR');
  const problems = errors.map((issue) => ({ cell: issue.cell, message: issueInWords(issue) }));
  return { at, summary: { problems, attempt }, leave, showAll };
}
