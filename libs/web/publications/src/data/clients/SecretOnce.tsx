import { WarningCallout } from 'nhsuk-react-components';
import { useEffect, useRef } from 'react';
import { CopyText } from '@monitor/web-ui';

interface SecretOnceProps {
  clientId: string;
  secret: string;
}

/** A secret that was made just now: it is told this once, and leaves the page with it. */
export function SecretOnce({ clientId, secret }: SecretOnceProps) {
  const box = useRef<HTMLDivElement>(null);
  // Whoever sent the form stands at a button that is gone, or far below.
  useEffect(() => box.current?.focus(), [secret]);
  return (
    <div ref={box} tabIndex={-1} className="monitor-fetched">
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h2">Copy the secret now</WarningCallout.Heading>
        <p>
          It is shown this once: the service keeps nothing from which it could be told again. Put it where your
          organisation keeps secrets, never into a program’s text or a message. If it is lost, make another.
        </p>
        <p>
          Client id: <code className="monitor-quote">{clientId}</code>
        </p>
        <p>
          Secret: <code className="monitor-quote">{secret}</code>
        </p>
        <CopyText text={secret} what="the secret" />
        <p>
          <a className="nhsuk-link" href="/guide">
            The guide
          </a>{' '}
          shows how a program signs in with both.
        </p>
      </WarningCallout>
    </div>
  );
}
