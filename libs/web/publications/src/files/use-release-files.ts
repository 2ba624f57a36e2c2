import type { FetchState } from '@monitor/web-graphql';
import { useEffect, useState } from 'react';
import { fetchFiles } from './manifest.js';
import type { ReleaseFile } from './manifest.js';

/** How fetching the files of a publication ended. */
interface Ended {
  publication: number;
  files: ReleaseFile[] | null;
  hasFailed: boolean;
}

async function tryFiles(publication: number): Promise<Ended> {
  try {
    return { publication, files: await fetchFiles(publication), hasFailed: false };
  } catch {
    return { publication, files: null, hasFailed: true };
  }
}

const message = 'The list of files could not be fetched. Check your connection and try again.';

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
  if (ended.hasFailed) {
    return { state: 'FAILED', failure: { kind: 'UNREACHABLE', code: null, message, requestId: null }, retry };
  }
  if (ended.files === null || ended.files.length === 0) return { state: 'EMPTY', retry };
  return { state: 'SHOWN', answer: ended.files, isRefreshing: false, failure: null, retry };
}
