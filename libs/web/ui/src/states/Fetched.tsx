import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Failed } from './Failed.js';
import { FailedPage } from './FailedPage.js';
import type { FetchFailure, ShownFetch } from './fetch-state.js';
import { Loading } from './Loading.js';
import { Refreshing } from './Refreshing.js';
import { SignInLink } from './SignInNeeded.js';

interface FetchedProps<Answer> {
  fetch: ShownFetch<Answer>;
  /** What is fetched, for example "the return". */
  what: string;
  /** How many grey lines stand in for it. */
  lines?: number;
  /** Whether it is the whole page, heading and all; then a failure has a heading of its own. */
  isPage?: boolean;
  /** The heading of a page that is not there: "Return not found". */
  notFoundTitle?: string;
  /** Why there is nothing to show, and what would fill it. */
  empty?: ReactNode;
  children: (answer: Answer) => ReactNode;
}

interface FailedFetchProps {
  failure: FetchFailure;
  onRetry: () => void;
  children?: ReactNode;
}

/** A part of a page that could not be fetched: to be tried again, or after signing in. */
function FailedPart({ failure, onRetry, children }: FailedFetchProps) {
  if (failure.kind !== 'SIGN_IN_NEEDED') {
    return (
      <Failed failure={failure} onRetry={onRetry}>
        {children}
      </Failed>
    );
  }
  return (
    <Failed failure={failure}>
      {children}
      <SignInLink returnTo={location.pathname + location.search} />
    </Failed>
  );
}

function State<Answer>(props: FetchedProps<Answer> & { onRetry: () => void }) {
  const { fetch, what, lines, isPage = false, notFoundTitle, empty = null, children, onRetry } = props;
  switch (fetch.state) {
    case 'LOADING':
      return <Loading what={what} lines={lines} />;
    case 'EMPTY':
      return empty;
    case 'FAILED':
      return isPage ? (
        <FailedPage failure={fetch.failure} onRetry={onRetry} notFoundTitle={notFoundTitle} />
      ) : (
        <FailedPart failure={fetch.failure} onRetry={onRetry} />
      );
    case 'SHOWN':
      return (
        <Refreshing isRefreshing={fetch.isRefreshing}>
          {fetch.failure !== null && (
            <FailedPart failure={fetch.failure} onRetry={onRetry}>
              <p>What you see was fetched before. It may have changed since.</p>
            </FailedPart>
          )}
          {children(fetch.answer)}
        </Refreshing>
      );
  }
}

/**
 * What was fetched, or why it is not there: on its way, failed with what to do, or nothing to show. Trying again keeps
 * the keyboard where the button was.
 */
export function Fetched<Answer>(props: FetchedProps<Answer>) {
  const { fetch } = props;
  const box = useRef<HTMLDivElement>(null);
  const retry = () => {
    if (fetch.state !== 'FAILED' && fetch.state !== 'SHOWN') return;
    box.current?.focus();
    void fetch.retry();
  };
  return (
    <div ref={box} tabIndex={-1} className="monitor-fetched">
      <State {...props} onRetry={retry} />
    </div>
  );
}
