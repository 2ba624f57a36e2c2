import { quarterLabel, rolesGranted } from '@monitor/domain';
import { ComparisonQuestionsDocument, useFetch } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { formatInstantDay } from '../content/format-instant.js';
import { returnPath } from '../return/paths.js';
import type { Thread } from './thread.js';

/** How many are named; the rest are counted. */
const shownAtOnce = 10;

/** Whom an open question waits for, or what it was followed for. */
function standInWords({ lines }: Thread): string {
  const last = lines.at(-1);
  if (last === undefined) return '';
  const { followIn, role, writtenAt } = last;
  if (followIn !== null)
    return `To be followed in ${quarterLabel(followIn)}, as decided on ${formatInstantDay(writtenAt)}.`;
  return rolesGranted('return:review').includes(role)
    ? `Waits for the organisation since ${formatInstantDay(writtenAt)}.`
    : `Answered on ${formatInstantDay(writtenAt)}: decide whether it is settled or followed.`;
}

function QuestionLine({ thread }: { thread: Thread }) {
  const { organisationCode, organisationName, quarterId, domainLabel, lines } = thread;
  return (
    <li>
      <TextLink to={returnPath({ organisationCode, quarterId })}>
        {organisationName}, {quarterLabel(quarterId)}
      </TextLink>
      , about “{domainLabel}”: {lines[0]?.text} <strong>{standInWords(thread)}</strong>
    </li>
  );
}

/** What a region asked its organisations about comparisons and is still open, the longest waiting first. */
export function RegionQuestions({ regionCode }: { regionCode: string }) {
  const fetch = useFetch(ComparisonQuestionsDocument, {
    variables: { regionCode, first: shownAtOnce },
    fetchPolicy: 'network-only',
  });
  if (fetch.state !== 'SHOWN' || fetch.answer.comparisonQuestions.total === 0) return null;
  const { total, threads } = fetch.answer.comparisonQuestions;
  return (
    <section aria-labelledby="region-questions">
      <h2 className="nhsuk-heading-m" id="region-questions">
        {total === 1 ? 'One question about a comparison is open' : `${total} questions about comparisons are open`}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet monitor-open-comments">
        {threads.map((thread) => (
          <QuestionLine key={thread.id} thread={thread} />
        ))}
      </ul>
      {total > threads.length && <p>Those that are open longest are named. The others follow as these are decided.</p>}
    </section>
  );
}
