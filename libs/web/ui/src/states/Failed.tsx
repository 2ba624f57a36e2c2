import { WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** What went wrong, in words that are safe to show. */
export interface FailureNote {
  message: string;
  /** Quoted to support; null where the request never reached the service. */
  requestId: string | null;
}

interface FailedProps {
  failure: FailureNote;
  onRetry?: () => void;
  children?: ReactNode;
}

/** Says that something could not be shown or done, what to do, and what to quote. */
export function Failed({ failure, onRetry, children }: FailedProps) {
  return (
    <WarningCallout role="alert">
      <WarningCallout.Heading headingLevel="h2">This did not work</WarningCallout.Heading>
      <p>{failure.message}</p>
      {children}
      {onRetry !== undefined && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onRetry}>
          Try again
        </button>
      )}
      {failure.requestId !== null && (
        <p className="nhsuk-body-s">
          If it goes on, tell whoever runs this service and quote{' '}
          <span className="monitor-quote">{failure.requestId}</span>
        </p>
      )}
    </WarningCallout>
  );
}
