import type { ReturnContent } from '@monitor/domain';
import { EarlierVersionsDocument, partOf, useFetch } from '@monitor/web-graphql';
import type { EarlierVersionsQuery } from '@monitor/web-graphql';
import { placeOf, useReturn } from '../return/return-context.js';

/** What the pages that compare versions ask for beside the return itself. */
export type VersionsOfReturn = EarlierVersionsQuery['quarterlyReturn'];

/** The versions that the one that stands is compared with, and the extensions that the return had. */
export function useEarlierVersions() {
  const fetch = useFetch(EarlierVersionsDocument, { variables: placeOf(useReturn()), fetchPolicy: 'network-only' });
  return partOf(fetch, ({ quarterlyReturn }) => quarterlyReturn);
}

/** What an earlier version said. */
export function contentOfVersion(
  place: { organisationCode: string; quarterId: string },
  { content }: VersionsOfReturn['earlierVersions'][number],
): ReturnContent {
  return { ...place, ...content };
}
