import { formatDay } from '@monitor/domain';
import { partOf, useFetch, WindowChangeDocument } from '@monitor/web-graphql';
import type { WindowChangePartsFragment } from '@monitor/web-graphql';
import { BackLink, Fetched, NotFound, PageTitle } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { WindowGate, windowsPath } from './WindowGate.js';
import { WindowSteps } from './WindowSteps.js';

type Change = WindowChangePartsFragment;

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Events({ events }: Pick<Change, 'events'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What was done</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {events.map(({ revision, stepLabel, personName, recordedAt, comment }) => (
          <li key={revision}>
            {stepLabel} by {personName} on {formatDay(recordedAt.slice(0, 10))}
            {comment != null && `: ${comment}`}
          </li>
        ))}
      </ol>
    </>
  );
}

function Shown({ change }: { change: Change }) {
  const { title, stateLabel, quarterId, reason, difference, remarks, problems, state, events, revision } = change;
  return (
    <>
      <BackLink to={`${windowsPath}/${quarterId}`}>Back to the window</BackLink>
      <PageTitle title={title} />
      <p className="nhsuk-lede-text">{stateLabel}.</p>
      <p className="monitor-comment">{reason}</p>
      <Sentences heading={state === 'APPROVED' ? 'What it changed' : 'What it would change'} sentences={difference} />
      <Sentences heading="What to know before it is approved" sentences={remarks} />
      <Sentences heading="Why it cannot be approved today" sentences={problems.map(({ message }) => message)} />
      <WindowSteps key={revision} change={change} />
      <Events events={events} />
    </>
  );
}

function Fetching({ id }: { id: string }) {
  const fetch = partOf(
    useFetch(WindowChangeDocument, { variables: { id } }),
    ({ windowChange }) => windowChange ?? undefined,
  );
  return (
    <Fetched fetch={fetch} what="the change" lines={6} isPage empty={<NotFound title="There is no such change" />}>
      {(change) => <Shown change={change} />}
    </Fetched>
  );
}

/** One change of a window or an extension: what it does, where it stands, and what the reader may do. */
export function WindowChangePage() {
  return (
    <WindowGate>
      <Fetching id={useParams()['id'] ?? ''} />
    </WindowGate>
  );
}
