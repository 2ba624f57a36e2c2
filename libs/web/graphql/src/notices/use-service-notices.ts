import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ServiceNoticesDocument } from '../generated/documents/index.js';
import type { ServiceNoticesQuery } from '../generated/operations.js';
import { whenRestricted } from './restricted.js';

const askEveryMs = 60_000;

/** What the service tells of its own state. */
export type ServiceNotice = ServiceNoticesQuery['serviceNotices'][number];

/**
 * What everybody should know of the state of the service: asked once a minute while the page is looked at, and at once
 * when the service answers that it cannot do something. Where it cannot be asked, what was told last stands.
 */
export function useServiceNotices(): readonly ServiceNotice[] {
  const { data, previousData, refetch } = useQuery(ServiceNoticesDocument, {
    pollInterval: askEveryMs,
    skipPollAttempt: () => document.hidden,
  });
  useEffect(
    () =>
      whenRestricted(() => {
        refetch().catch(() => undefined);
      }),
    [refetch],
  );
  return (data ?? previousData)?.serviceNotices ?? [];
}
