import { formatCount } from '@monitor/domain';
import type { FigureProvenanceQuery } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import type { SummaryRow } from '@monitor/web-ui';
import { publicationAddress, publicationName, publishedOn } from '../publication/publication-words.js';
import type { FigureKey } from './figure-address.js';

export type Provenance = NonNullable<FigureProvenanceQuery['figureProvenance']>;

function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Out of which publication, and since when the figures stand as they do. */
export function publicationRows({ publication, asOf, asOfSentence }: Provenance): SummaryRow[] {
  const day = publishedOn(publication);
  return [
    {
      label: 'Published in',
      value: (
        <>
          <TextLink to={publicationAddress(publication)}>{publicationName(publication)}</TextLink>
          {day !== null && `, on ${day}`}
        </>
      ),
    },
    { label: 'As they are since', value: [`Publication ${asOf}.`, asOfSentence ?? ''].join(' ').trim() },
  ];
}

/** How many returns the figures count, which they lack, and what else they count or leave for later. */
export function returnsRows(found: Provenance): SummaryRow[] {
  const { returnsCounted, returnsExpected, returnsMissing, loadedCollections, loadedSources, waiting } = found;
  const of = returnsExpected === null ? '' : `, of ${formatCount(returnsExpected)} expected`;
  const missing = returnsMissing === null ? 'Not known' : `${counted(returnsMissing, 'return', 'returns')}, today`;
  return [
    { label: 'Counted', value: `${counted(returnsCounted, 'return', 'returns')}${of}` },
    { label: 'Missing', value: missing },
    { label: 'Waiting for a later publication', value: counted(waiting, 'organisation', 'organisations') },
    {
      label: 'Loaded from elsewhere',
      value:
        loadedCollections === 0
          ? 'Nothing: all counts come from returns.'
          : [counted(loadedCollections, 'published collection', 'published collections'), ...loadedSources].join('. '),
    },
  ];
}

/** How the figures were made of what was counted. */
export function methodRows(found: Provenance): SummaryRow[] {
  const { formula, formulaSource, formulaAddress, publication, estimatedSentence } = found;
  return [
    {
      label: 'Formula',
      value: (
        <>
          {formula}{' '}
          <a className="nhsuk-link nhsuk-link--no-visited-state" href={formulaAddress}>
            {formulaSource}
          </a>{' '}
          (version {publication.formulaVersion})
        </>
      ),
    },
    { label: 'Boundaries', value: found.boundariesSentence },
    { label: 'What is hidden', value: `${found.policySentence} (rule ${publication.policyVersion})` },
    ...(estimatedSentence === null ? [] : [{ label: 'Estimated', value: estimatedSentence }]),
  ];
}

/** How the figures are found again: cited, told by their hash, and in the files. */
export function citationRows({ publication, asOf }: Provenance, key: FigureKey): SummaryRow[] {
  const { quarter, level, area, boundaries, metric, group } = key;
  const files = `/releases/${publication.number}`;
  return [
    { label: 'Cite as', value: <span className="monitor-citation">{publication.citation}</span> },
    { label: 'SHA-256', value: <span className="monitor-citation">{publication.contentHash ?? 'Not known yet'}</span> },
    {
      label: 'In the files',
      value: (
        <>
          The rows of{' '}
          <a className="nhsuk-link nhsuk-link--no-visited-state" href={`${files}/figures.csv`}>
            figures.csv
          </a>{' '}
          and{' '}
          <a className="nhsuk-link nhsuk-link--no-visited-state" href={`${files}/provenance.csv`}>
            provenance.csv
          </a>{' '}
          with {[quarter, level, area, boundaries, metric, group].join(', ')}, as of publication {asOf}
        </>
      ),
    },
  ];
}
