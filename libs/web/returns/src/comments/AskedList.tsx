import { quarterLabel } from '@monitor/domain';
import { CommentsAskedOfMeDocument, useActing, useCan, useFetch } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { formatInstantDay } from '../content/format-instant.js';
import { nameWithRole } from '../presence/colleagues-in-words.js';
import { returnPath } from '../return/paths.js';
import { RegionQuestions } from './RegionQuestions.js';
import type { Thread } from './thread.js';

/** How many are named; the rest are counted. */
const shownAtOnce = 5;

function AskedLine({ thread }: { thread: Thread }) {
  const { organisationCode, organisationName, quarterId, lines, domainLabel } = thread;
  const last = lines.at(-1);
  const words = lines.findLast(({ text }) => text !== null)?.text ?? '';
  return (
    <li>
      <TextLink to={returnPath({ organisationCode, quarterId })}>
        {organisationName}, {quarterLabel(quarterId)}
      </TextLink>
      {domainLabel !== null && `, about the comparison of “${domainLabel}”`}
      {last !== undefined && `: ${words} (${nameWithRole(last)}, ${formatInstantDay(last.writtenAt)})`}
    </li>
  );
}

/** What waits for the viewer in all returns of their organisation or region, the longest waiting first. */
function Waiting() {
  const fetch = useFetch(CommentsAskedOfMeDocument, { variables: { first: shownAtOnce }, fetchPolicy: 'network-only' });
  if (fetch.state !== 'SHOWN' || fetch.answer.commentsAskedOfMe.total === 0) return null;
  const { total, threads } = fetch.answer.commentsAskedOfMe;
  return (
    <section aria-labelledby="asked-of-you">
      <h2 className="nhsuk-heading-m" id="asked-of-you">
        {total === 1 ? 'One comment waits for you' : `${total} comments wait for you`}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet monitor-open-comments">
        {threads.map((thread) => (
          <AskedLine key={thread.id} thread={thread} />
        ))}
      </ul>
      {total > threads.length && <p>Those that wait longest are named. The others follow as these are answered.</p>}
    </section>
  );
}

/** What waits for the viewer, and for a region what it asked its organisations and is still open. */
export function AskedList() {
  const regionCode = useActing()?.scopeCode ?? null;
  const mayDecide = useCan()('return:review');
  return (
    <>
      <Waiting />
      {mayDecide && regionCode !== null && <RegionQuestions regionCode={regionCode} />}
    </>
  );
}
