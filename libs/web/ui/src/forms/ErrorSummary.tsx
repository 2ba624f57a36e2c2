import type { MouseEvent } from 'react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { focusCell } from './focus-cell.js';

/** One thing to mend. */
export interface Problem {
  message: string;
  /** The id of the input to mend. */
  cell: string;
  /** The page that shows the cell, where it is not this one. */
  page?: string;
}

interface ErrorSummaryProps {
  problems: readonly Problem[];
  heading?: string;
  /** Goes up each time the person asked to go on and could not: the summary then takes the focus. */
  attempt?: number;
  /** The id of what takes the focus where a question is not shown, for example of the form. */
  otherwise?: string;
}

function ProblemLink({ problem, otherwise }: { problem: Problem; otherwise?: string }) {
  if (problem.page !== undefined) {
    return <Link to={`${problem.page}#${encodeURIComponent(problem.cell)}`}>{problem.message}</Link>;
  }
  const focus = (event: MouseEvent) => {
    event.preventDefault();
    focusCell(problem.cell, otherwise);
  };
  return (
    <a href={`#${problem.cell}`} onClick={focus}>
      {problem.message}
    </a>
  );
}

/** What has to be mended, at the top of the page; each line leads to its cell and focuses it. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { problems, heading = 'There is a problem', attempt = 0, otherwise } = props;
  const summary = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 0;
  useEffect(() => {
    if (attempt > 0 && isShown) summary.current?.focus();
  }, [attempt, isShown]);
  if (!isShown) return null;
  return (
    <div ref={summary} className="nhsuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{heading}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map((problem) => (
              <li key={`${problem.cell} ${problem.message}`}>
                <ProblemLink problem={problem} otherwise={otherwise} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
