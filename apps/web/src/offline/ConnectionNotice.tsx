import { useFromBrowser, useIsOffline, useRenewing } from '@monitor/web-graphql';
import type { PageHandle } from '@monitor/web-ui';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { asOf } from './as-of.js';
import { newerRelease } from './newer-release.js';

function Line({ children }: { children: ReactNode }) {
  return (
    <div className="monitor-notice">
      <div className="nhsuk-width-container monitor-notice__line">{children}</div>
    </div>
  );
}

/** A page on which nothing can be typed may go at once; on others the newer version waits for the next opening. */
function Newer({ isTypedInto }: { isTypedInto: boolean }) {
  return (
    <Line>
      <span>A newer version of this service is ready. It is used when you next open or reload a page.</span>
      {!isTypedInto && (
        <button type="button" className="monitor-link-button" onClick={() => location.reload()}>
          Use it now
        </button>
      )}
    </Line>
  );
}

interface ConnectionNoticeProps {
  /** What the routes of the address say of their pages. */
  handles: readonly PageHandle[];
  /** Whether the service did not answer who is looking. */
  isUnreachable: boolean;
}

/** Says on every page whether it is of now, what cannot be done without a connection, and that a newer version is ready. */
export function ConnectionNotice({ handles, isUnreachable }: ConnectionNoticeProps) {
  const { since } = useFromBrowser();
  const isOffline = useIsOffline();
  const renew = useRenewing();
  const isNewer = useSyncExternalStore(newerRelease.subscribe, newerRelease.isReady, () => false);
  const isWithout = isOffline || isUnreachable || since !== null;
  const needing = isWithout ? handles.flatMap(({ needsConnection }) => needsConnection ?? []) : [];
  return (
    <aside aria-label="Connection">
      <div role="status">
        {isWithout && (
          <Line>
            <strong>Not connected.</strong>
            {since !== null && (
              <span>Opened from this browser, as of {asOf(since)}. It is fetched anew when you are connected.</span>
            )}
            {needing.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </Line>
        )}
        {isNewer && <Newer isTypedInto={handles.some((handle) => handle.isTypedInto)} />}
      </div>
      {since !== null && (
        <Line>
          <button type="button" className="monitor-link-button" onClick={renew}>
            Try to connect now
          </button>
        </Line>
      )}
    </aside>
  );
}
