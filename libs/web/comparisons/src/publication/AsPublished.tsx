import { quarterLabel } from '@monitor/domain';
import { OutsideDocument, TextLink, useIsInDocument } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { EarlierPublications } from './EarlierPublications.js';
import { publicationAddress, publicationName, publishedOn, waitingSentence } from './publication-words.js';
import type { ChosenPublication } from './publication-words.js';

interface AsPublishedProps {
  publication: ChosenPublication;
  waitingReturns: number | null;
  /** The quarter that was asked for. */
  quarterId: string;
  /** Whether it was chosen by its number; otherwise it is the latest. */
  isChosen: boolean;
}

/** Which publication the figures are read from, what waits for the next, and how to see another. */
export function AsPublished({ publication, waitingReturns, quarterId, isChosen }: AsPublishedProps) {
  const isInDocument = useIsInDocument();
  const [parameters] = useSearchParams();
  const day = publishedOn(publication);
  const waiting = waitingSentence(waitingReturns);
  return (
    <>
      <p>
        As published{day !== null && ` on ${day}`} (
        <TextLink to={publicationAddress(publication)}>{publicationName(publication)}</TextLink>).{' '}
        {publication.quarterId < quarterId &&
          `It goes to ${quarterLabel(publication.quarterId)}: figures for ${quarterLabel(quarterId)} come with a later one. `}
        {waiting}
        {isChosen && (
          <>
            {isInDocument ? 'It was chosen for this view: there may be a later one.' : 'You chose this publication. '}
            <OutsideDocument>
              <TextLink to={withParameters(parameters, { publication: '' })}>See the latest</TextLink>
            </OutsideDocument>
          </>
        )}
      </p>
      <OutsideDocument>
        <EarlierPublications shown={publication.number} />
      </OutsideDocument>
    </>
  );
}
