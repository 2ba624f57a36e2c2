import { PageTitle } from '../page/PageTitle.js';
import { Failed } from './Failed.js';
import type { FailureNote } from './Failed.js';
import { NotFound } from './NotFound.js';
import { NotPermitted } from './NotPermitted.js';
import { StillWorks } from './StillWorks.js';
import { SignInNeeded } from './SignInNeeded.js';

interface FailedPageProps {
  failure: FailureNote & { kind: string };
  onRetry?: () => void;
  /** What was looked for, where it may be missing or forbidden: "Return not found". */
  notFoundTitle?: string;
}

/** The whole page when its content could not be fetched. */
export function FailedPage({ failure, onRetry, notFoundTitle }: FailedPageProps) {
  if (failure.kind === 'SIGN_IN_NEEDED') return <SignInNeeded returnTo={location.pathname + location.search} />;
  if (failure.kind === 'NOT_PERMITTED') return <NotPermitted message={failure.message} />;
  if (failure.kind === 'NOT_FOUND') return <NotFound title={notFoundTitle} />;
  const isWithoutAnswer = failure.kind === 'UNREACHABLE' && failure.requestId === null;
  return (
    <>
      <PageTitle title={isWithoutAnswer ? 'The service cannot be reached' : 'Something is not working'} />
      <Failed failure={failure} onRetry={onRetry} />
      {isWithoutAnswer && <StillWorks />}
    </>
  );
}
