import type { FetchState } from '@monitor/web-graphql';
import { useEffect, useState } from 'react';
import { fetchFiles } from './manifest.js';
import type { ReleaseFile } from './manifest.js';

/** How fetching the files of a publication ended. */
interface Ended {
  publication: number;
  files: ReleaseFile[] | null;
  /** Why there is no list, in a sentence; null where there is one, or none can be had. */
  failure: string | null;
}

const unreachable = 'The list of files could not be fetched. Check your connection and try again.';
const beingWritten = 'The files of this publication are being written. It takes a minute or two: try again then.';

async function tryFiles(publication: number): Promise<Ended> {
  try {
    const files = await fetchFiles(publication);
    if (files === 'BEING_WRITTEN') return { publication, files: null, failure: beingWritten };
    return { publication, files, failure: null };
  } catch {
    return { publication, files: null, failure: unreachable };
  }
}

/** The files of a publication; EMPTY where it cannot be downloaded. */
export function useReleaseFiles(publication: number): FetchState<ReleaseFile[]> {
  const [ended, setEnded] = useState<Ended | null>(null);
  useEffect(() => {
    let isWanted = true;
    void tryFiles(publication).then((end) => isWanted && setEnded(end));
    return () => {
      isWanted = false;
    };
  }, [publication]);
  if (ended?.publication !== publication) return { state: 'LOADING' };
  const retry = async () => setEnded(await tryFiles(publication));
  if (ended.failure !== null) {
    const failure = { kind: 'UNREACHABLE', code: null, message: ended.failure, requestId: null } as const;
    return { state: 'FAILED', failure, retry };
  }
  if (ended.files === null || ended.files.length === 0) return { state: 'EMPTY', retry };
  return { state: 'SHOWN', answer: ended.files, isRefreshing: false, failure: null, retry };
}
