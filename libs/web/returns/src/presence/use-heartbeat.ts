import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { AttendReturnDocument } from '@monitor/web-graphql';
import type { AttendReturnInput, AttendReturnMutation } from '@monitor/web-graphql';
import { useEffect, useState } from 'react';
import type { ReturnPlace } from '../return/paths.js';
import type { ReturnTime } from '../time/return-time.js';

/** How often a sign of life is given while the page is looked at. */
const everyMs = 30_000;

type Attended = AttendReturnMutation['attendReturn'];
/** `commentedAt` is undefined while no sign was answered. */
interface Heard {
  others: Attended['others'];
  commentedAt: Attended['commentedAt'] | undefined;
}
const silence: Heard = { others: [], commentedAt: undefined };

interface Beating {
  place: ReturnPlace;
  section: string | null;
  isAttending: boolean;
  /** The time that is measured meanwhile, which each sign takes along. */
  time: ReturnTime;
}

/** Sends signs of life, each with the time that was measured until then. */
function signer(client: ApolloClient, time: ReturnTime) {
  return async (sign: AttendReturnInput, keepalive = false) => {
    const activeTime = time.claims();
    const input = activeTime === undefined ? sign : { ...sign, activeTime };
    const context = { fetchOptions: { keepalive } };
    const answer = await client.mutate({ mutation: AttendReturnDocument, variables: { input }, context });
    time.answered(activeTime);
    return answer;
  };
}

/**
 * Says every half minute where the viewer is, and hears who else is there. One request with nothing else, only while the
 * page is in sight; without a connection it is silent, and nobody is shown.
 */
export function useHeartbeat({ place, section, isAttending, time }: Beating): Heard {
  const client = useApolloClient();
  const [heard, setHeard] = useState(silence);
  const { organisationCode, quarterId } = place;
  useEffect(() => {
    if (!isAttending) return undefined;
    let isGone = false;
    const send = signer(client, time);
    const where = { organisationCode, quarterId, section };
    const beat = () => {
      if (document.visibilityState !== 'visible') return;
      send(where).then(
        ({ data }) => {
          if (!isGone && data !== undefined) setHeard(data.attendReturn);
        },
        () => {
          time.keep();
          if (!isGone) setHeard(({ commentedAt }) => ({ others: [], commentedAt }));
        },
      );
    };
    const look = () => {
      if (document.visibilityState === 'visible') beat();
      else send({ ...where, isLeaving: true }, true).catch(() => undefined);
    };
    beat();
    const timer = setInterval(beat, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, organisationCode, quarterId, section, isAttending, time]);
  return heard;
}
