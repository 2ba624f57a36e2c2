import { ApolloLink, Observable } from '@apollo/client';
import { isOfOtherVersion } from '../failure/other-version.js';
import { refusalsIn } from '../failure/refusals-in.js';

/** While versions change the next server that answers may be of the right one. */
const waitsMs = [500, 1_500, 3_000];

/**
 * Asks again, a few times, where the service does not know what it is asked for: while a new version is put in place,
 * page and service may be of different ones. Such a request was refused before anything was done.
 */
export function outliveOtherVersions(pauses: readonly number[] = waitsMs): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable((to) => {
        let waiting: ReturnType<typeof setTimeout> | undefined;
        let asking: { unsubscribe(): void } | undefined;
        const attempt = (tries: number): void => {
          const pause = pauses[tries];
          const again = (outcome: unknown): boolean => {
            if (pause === undefined || !refusalsIn(outcome).some(isOfOtherVersion)) return false;
            waiting = setTimeout(() => attempt(tries + 1), pause);
            return true;
          };
          let isRepeated = false;
          asking = forward(operation).subscribe({
            next: (result) => {
              isRepeated = again(result);
              if (!isRepeated) to.next(result);
            },
            error: (failure: unknown) => {
              if (!again(failure)) to.error(failure);
            },
            complete: () => {
              if (!isRepeated) to.complete();
            },
          });
        };
        attempt(0);
        return () => {
          clearTimeout(waiting);
          asking?.unsubscribe();
        };
      }),
  );
}
