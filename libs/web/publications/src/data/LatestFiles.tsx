import { LatestPublicationsDocument, useFetch } from '@monitor/web-graphql';
import type { PublicationHeadFragment } from '@monitor/web-graphql';
import { Empty, Fetched, TextLink } from '@monitor/web-ui';
import { ReleaseFiles } from '../files/ReleaseFiles.js';
import { publicationPath } from '../kit/publication-paths.js';
import { momentWords, publicationName } from '../kit/publication-words.js';

function FilesOf({ head, isForAll }: { head: PublicationHeadFragment; isForAll: boolean }) {
  return (
    <>
      <p>
        <TextLink to={publicationPath(head.number)}>{publicationName(head)}</TextLink>, {head.kindLabel.toLowerCase()},
        published on {momentWords(head.publishedAt)}.{' '}
        {isForAll
          ? 'Anybody may download it.'
          : 'Its figures are expected to change, and only people and programs who sign in may download it.'}
      </p>
      <ReleaseFiles publication={head.number} caption={`Files of publication ${String(head.number)}`} />
    </>
  );
}

interface LatestProps {
  final: PublicationHeadFragment | undefined;
  provisional: PublicationHeadFragment | undefined;
}

function Latest({ final, provisional }: LatestProps) {
  if (final === undefined && provisional === undefined) {
    return <Empty why="Nothing has been published yet. Its files are here from the first publication on." />;
  }
  // A provisional one from before the final one says nothing that is not said better there.
  const newer = final === undefined || (provisional?.number ?? 0) > final.number ? provisional : undefined;
  return (
    <>
      {final === undefined ? (
        <Empty why="No final publication is out yet, so that the addresses with “latest” do not answer so far." />
      ) : (
        <FilesOf head={final} isForAll />
      )}
      {newer !== undefined && <FilesOf head={newer} isForAll={false} />}
    </>
  );
}

/** What there is to download of the newest publications. */
export function LatestFiles() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Files</h2>
      <Fetched fetch={useFetch(LatestPublicationsDocument)} what="the latest publications" lines={4}>
        {({ final, provisional }) => <Latest final={final?.nodes[0]} provisional={provisional?.nodes[0]} />}
      </Fetched>
    </>
  );
}
