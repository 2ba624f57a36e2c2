import { upperFirst } from '@monitor/domain';
import { LatestPublicationDocument, partOf, useFetch } from '@monitor/web-graphql';
import { Empty, Fetched, Heading, OutsideDocument, PageTitle, TextLink } from '@monitor/web-ui';
import { FindingBlock } from '../kit/FindingBlock.js';
import { SaveViewLater } from '../views/SaveViewLater.js';
import { publicationName, publishedOn } from '../publication/publication-words.js';
import { LatestGaps } from './LatestGaps.js';
import { filesOf } from './latest-rows.js';
import type { LatestAnswer } from './latest-rows.js';

/** What the publication says, and which it is. */
function Findings({ answer: { publication, quarterLabel, findingsWithFigures } }: { answer: LatestAnswer }) {
  const day = publishedOn(publication);
  return (
    <>
      <p className="nhsuk-lede-text">Who is left behind in inclusive digital healthcare, up to {quarterLabel}.</p>
      <ul className="nhsuk-list monitor-findings">
        {findingsWithFigures.map((finding) => (
          <li key={`${finding.kind} ${finding.sentence}`}>
            <FindingBlock finding={finding} />
          </li>
        ))}
      </ul>
      <p>
        {upperFirst(publicationName(publication))}
        {day !== null && `, published on ${day}`}. These figures never change: a correction is a publication of its own.
      </p>
      {publication.reason !== null && <p>Why figures were revised: {publication.reason}</p>}
    </>
  );
}

function Downloads({ number }: { number: number }) {
  return (
    <>
      <Heading level={2} className="nhsuk-heading-m">
        Take the figures with you
      </Heading>
      <ul className="nhsuk-list">
        {filesOf(number).map(({ href, label }) => (
          <li key={href}>
            <a className="nhsuk-link nhsuk-link--no-visited-state" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How the figures are made and cited, and which come next. */
function Method({ answer: { method, citation, next } }: { answer: LatestAnswer }) {
  return (
    <>
      <Heading level={2} className="nhsuk-heading-m">
        How the figures are made
      </Heading>
      {method.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <TextLink to="/how-figures-are-made">How figures are made</TextLink>
      </p>
      <Heading level={2} className="nhsuk-heading-m">
        How to cite them
      </Heading>
      <p className="monitor-citation">{citation}</p>
      {next !== null && (
        <>
          <Heading level={2} className="nhsuk-heading-m">
            What comes next
          </Heading>
          <p>{next}</p>
        </>
      )}
    </>
  );
}

const nothingFinal =
  'No figures are final yet. The figures of a quarter become final once its returns are in and two people have checked and approved them. They then stand here for anybody.';

/** The latest final figures, for anybody. */
export function LatestPage() {
  const latest = partOf(useFetch(LatestPublicationDocument), ({ latestPublication }) => latestPublication);
  return (
    <>
      <PageTitle title="Latest published findings" />
      <Fetched fetch={latest} what="the latest findings" lines={8} empty={<Empty why={nothingFinal} />}>
        {(answer) => (
          <>
            <Findings answer={answer} />
            <LatestGaps answer={answer} />
            <OutsideDocument>
              <Downloads number={answer.publication.number} />
              <SaveViewLater />
            </OutsideDocument>
            <Method answer={answer} />
          </>
        )}
      </Fetched>
    </>
  );
}
