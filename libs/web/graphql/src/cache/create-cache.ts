import { InMemoryCache } from '@apollo/client';

/**
 * The cache. Organisations and areas are kept inside the answer that named them: what a code was called differs from
 * quarter to quarter, so one name per code would rewrite history on the screen.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: ['personId'] },
      Service: { keyFields: [] },
      // Its earlier versions are asked for by the pages that compare them: one answer does not take away the other.
      QuarterlyReturn: { merge: true },
      // A comparison over time is asked for when its figures stand: it does not take them away, to be asked for again.
      Consistency: { merge: true },
    },
  });
}
