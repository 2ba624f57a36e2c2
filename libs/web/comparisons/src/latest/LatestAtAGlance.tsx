import { LatestPublicationDocument, useFetch } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { LatestPicture } from './LatestPicture.js';

/** Those that say how things stand; what they allow for and where they come from stands on the page of all findings. */
const told: readonly string[] = ['GAP', 'GAPS_ACROSS_AREAS'];

/**
 * What the latest final publication says, in a few sentences and one picture, for anybody. The way to it alone before there
 * is one, and while it cannot be had: the page that it stands on is about something else.
 */
export function LatestAtAGlance() {
  const fetch = useFetch(LatestPublicationDocument);
  const answer = fetch.state === 'SHOWN' ? fetch.answer.latestPublication : null;
  if (answer === null) {
    return (
      <p>
        Read the <TextLink to="/latest">latest published findings</TextLink>: they are open to everybody.
      </p>
    );
  }
  const { findingsWithFigures, quarterLabel, subject } = answer;
  const sentences = findingsWithFigures.filter(({ kind }) => told.includes(kind)).map(({ sentence }) => sentence);
  return (
    <section aria-labelledby="latest-findings">
      <h2 className="nhsuk-heading-m" id="latest-findings">
        Published findings, {quarterLabel}
      </h2>
      <h3 className="nhsuk-heading-s">Gap in {subject} by region</h3>
      <LatestPicture answer={answer} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <TextLink to="/latest">Read all published findings</TextLink>: they are open to everybody.
      </p>
    </section>
  );
}
