import { formatDay, londonDay, quarterLabel, upperFirst } from '@monitor/domain';
import { partOf, PublicationsSoFarDocument, useFetch } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { publicationName, publishedOn } from './publication-words.js';
import type { ChosenPublication } from './publication-words.js';

function PublicationLink({ publication, isShown }: { publication: ChosenPublication; isShown: boolean }) {
  const [parameters] = useSearchParams();
  const { number, quarterId } = publication;
  const name = `${upperFirst(publicationName(publication))}, to ${quarterLabel(quarterId)}`;
  const day = publishedOn(publication);
  return (
    <li>
      {isShown ? (
        <strong>{name} (shown here)</strong>
      ) : (
        <TextLink to={withParameters(parameters, { publication: String(number) })}>{name}</TextLink>
      )}
      {day !== null && `, published on ${day}`}
    </li>
  );
}

function PublicationsSoFar({ shown }: { shown: number }) {
  const fetch = useFetch(PublicationsSoFarDocument);
  return (
    <Fetched fetch={partOf(fetch, (answer) => answer)} what="the publications" lines={4}>
      {({ publications, nextPublication }) => (
        <>
          {nextPublication !== null && (
            <p>The next publication is due on {formatDay(londonDay(new Date(nextPublication)))}.</p>
          )}
          <ul className="nhsuk-list">
            {publications?.nodes.map((publication) => (
              <PublicationLink
                key={publication.number}
                publication={publication}
                isShown={publication.number === shown}
              />
            ))}
          </ul>
          <p>
            <TextLink to="/publications">All publications</TextLink>
          </p>
        </>
      )}
    </Fetched>
  );
}

/** The publications to choose from, asked for when they are first looked at; the address holds the one chosen. */
export function EarlierPublications({ shown }: { shown: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="nhsuk-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Choose another publication</span>
      </summary>
      <div className="nhsuk-details__text">{isOpen && <PublicationsSoFar shown={shown} />}</div>
    </details>
  );
}
