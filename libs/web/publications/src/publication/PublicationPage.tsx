import { partOf, PublicationOfNumberDocument, useFetch } from '@monitor/web-graphql';
import type { FetchState, PublicationRecordPartsFragment } from '@monitor/web-graphql';
import { BackLink, Fetched, NotFound, PageTitle } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { ReleaseFiles } from '../files/ReleaseFiles.js';
import { publicationsPath } from '../kit/publication-paths.js';
import { isUnderWay, publicationName } from '../kit/publication-words.js';
import { useAskAgain } from '../kit/use-ask-again.js';
import { Citation } from './Citation.js';
import { CompareWith } from './CompareWith.js';
import { NextSteps } from './decide/NextSteps.js';
import { Standing } from './Standing.js';
import { StepLog } from './StepLog.js';
import { WhatIsInIt } from './WhatIsInIt.js';

type Record = PublicationRecordPartsFragment;

function Shown({ record, askAgain }: { record: Record; askAgain: () => Promise<void> }) {
  const { publication, steps } = record;
  const { number, kindLabel, state, citation, address, builtAt } = publication;
  const isOut = state === 'PUBLISHED';
  return (
    <>
      <BackLink to={publicationsPath}>Back to publications</BackLink>
      <PageTitle title={publicationName(publication)} caption={kindLabel} />
      <Standing record={record} />
      <NextSteps record={record} askAgain={askAgain} />
      {isOut && (
        <>
          <h2 className="nhsuk-heading-m">Download it</h2>
          <ReleaseFiles publication={number} caption={`Files of publication ${String(number)}`} />
        </>
      )}
      {builtAt != null && <WhatIsInIt record={record} />}
      {isOut && <Citation citation={citation} address={address} />}
      {builtAt != null && state !== 'DISCARDED' && <CompareWith number={number} />}
      <StepLog steps={steps} />
    </>
  );
}

const longAgo = new Date(0);

/** From when on there can be something new of a publication without anybody doing anything; null where there cannot. */
function newsFrom(fetch: FetchState<Record>): Date | null {
  if (fetch.state !== 'SHOWN') return null;
  const { publication } = fetch.answer;
  if (isUnderWay(publication)) return longAgo;
  if (publication.state !== 'ANNOUNCED' || publication.announcedFor == null) return null;
  return new Date(publication.announcedFor);
}

const notThere = <NotFound title="There is no publication of that number" />;

function Fetching({ number }: { number: number }) {
  const fetch = partOf(
    useFetch(PublicationOfNumberDocument, { variables: { number } }),
    ({ publication }) => publication,
  );
  const askAgain = async () => {
    if (fetch.state !== 'LOADING') await fetch.retry();
  };
  useAskAgain(newsFrom(fetch), askAgain);
  return (
    <Fetched fetch={fetch} what="the publication" lines={8} isPage empty={notThere}>
      {(record) => <Shown record={record} askAgain={askAgain} />}
    </Fetched>
  );
}

/** One publication: where it stands, what is in it, how to use it, and what the reader may do with it. */
export function PublicationPage() {
  const number = Number(useParams()['number']);
  return Number.isInteger(number) && number > 0 ? <Fetching key={number} number={number} /> : notThere;
}
