import {
  formatCount,
  formatDay,
  isLoaded,
  loadingStateLabel,
  loadingStateMeaning,
  loadingStepLabel,
  londonDay,
} from '@monitor/domain';
import { OneCollectionDocument, useFetch } from '@monitor/web-graphql';
import type { CollectionHistoryFragment, CollectionPartsFragment, OneCollectionQuery } from '@monitor/web-graphql';
import { BackLink, Fetched, PageTitle, SummaryRows } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { Difference } from './Difference.js';
import { Faults } from './Faults.js';
import { LoadersOnly } from './LoadersOnly.js';
import { NextSteps } from './NextSteps.js';
import { loadingPath } from './loading-paths.js';

type Collection = CollectionPartsFragment & CollectionHistoryFragment;

function Summary({ collection }: { collection: Collection }) {
  const { source, fileName, rows, leftOut, refused, answers, organisations, contentHash } = collection;
  const left = leftOut.map(({ because, rows: count }) => `${formatCount(count)}: ${because}`);
  return (
    <SummaryRows
      rows={[
        { label: 'Source', value: source },
        { label: 'File', value: fileName },
        { label: 'Rows', value: formatCount(rows) },
        { label: 'Rows left out', value: left.length === 0 ? 'None' : left.join('; ') },
        { label: 'Refused', value: formatCount(refused) },
        { label: 'Answers to load', value: `${formatCount(answers)}, of ${formatCount(organisations)} organisations` },
        { label: 'Content', value: <code>{contentHash.slice(0, 16)}</code> },
      ]}
    />
  );
}

function History({ events }: Pick<Collection, 'events'>) {
  return (
    <>
      <h2>What was done</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {events.map(({ step, personName, recordedAt, comment }) => (
          <li key={`${step} ${recordedAt}`}>
            {loadingStepLabel(step)}: {personName}, {formatDay(londonDay(new Date(recordedAt)))}
            {comment && ` (${comment})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function ShownCollection({ loadedCollection, loadingDifference, loadingFaults }: OneCollectionQuery) {
  const { id, title, state, refused } = loadedCollection;
  const isDecided = isLoaded(state) || state === 'REVERSED';
  return (
    <>
      <BackLink to={loadingPath}>Back to published collections</BackLink>
      <PageTitle title={title} />
      <p className="nhsuk-lede-text" aria-live="polite">
        {loadingStateLabel(state)}. {loadingStateMeaning(state)}
      </p>
      <Summary collection={loadedCollection} />
      {!isDecided && <Difference rows={loadingDifference} />}
      <Faults id={id} title={title} refused={refused} faults={loadingFaults} />
      <NextSteps collection={loadedCollection} />
      <History events={loadedCollection.events} />
    </>
  );
}

/** One collection: what it holds, what it would change, what could not be loaded, and what can be done with it. */
export function CollectionPage() {
  const { id = '' } = useParams();
  return (
    <LoadersOnly>
      <OneCollection id={id} />
    </LoadersOnly>
  );
}

function OneCollection({ id }: { id: string }) {
  return (
    <Fetched fetch={useFetch(OneCollectionDocument, { variables: { id } })} what="the collection" lines={10} isPage>
      {(found) => <ShownCollection {...found} />}
    </Fetched>
  );
}
