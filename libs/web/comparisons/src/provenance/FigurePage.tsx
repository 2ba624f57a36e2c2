import { lowerFirst } from '@monitor/domain';
import { FigureProvenanceDocument, partOf, useFetch } from '@monitor/web-graphql';
import { BackLink, Empty, Fetched, PageTitle, SummaryRows } from '@monitor/web-ui';
import { useChoice } from '../kit/use-choice.js';
import { CountedOrganisations } from './CountedOrganisations.js';
import { figureFilters, pageOfFigure, toFigureVariables } from './figure-address.js';
import type { FigureKey } from './figure-address.js';
import { citationRows, methodRows, publicationRows, returnsRows } from './provenance-rows.js';
import type { Provenance } from './provenance-rows.js';

const nothing =
  'No figures of this area and quarter are in the publication. Go back to the figures and choose another row.';

function FoundProvenance({ found, figure }: { found: Provenance; figure: FigureKey }) {
  return (
    <>
      <p className="nhsuk-lede-text">
        {found.metricLabel} by {lowerFirst(found.stratifierLabel)}, {found.areaName}, {found.quarter.label}
      </p>
      <SummaryRows rows={publicationRows(found)} />
      <h2 className="nhsuk-heading-m">What is counted</h2>
      <SummaryRows rows={returnsRows(found)} />
      <CountedOrganisations sources={found.sources} />
      <h2 className="nhsuk-heading-m">How it was made</h2>
      <SummaryRows rows={methodRows(found)} />
      <h2 className="nhsuk-heading-m">How to find it again</h2>
      <SummaryRows rows={citationRows(found, figure)} />
    </>
  );
}

/** Where the figures of one area and quarter come from: the gap, its groups and the share not known are of one table. */
export function FigurePage() {
  const [figure] = useChoice(figureFilters, '');
  const fetch = useFetch(FigureProvenanceDocument, { variables: toFigureVariables(figure) });
  return (
    <>
      <BackLink to={pageOfFigure(figure)}>Back to the figures</BackLink>
      <PageTitle title="Where this figure comes from" />
      <Fetched
        fetch={partOf(fetch, ({ figureProvenance }) => figureProvenance)}
        what="where the figure comes from"
        lines={8}
        empty={<Empty why={nothing} />}
      >
        {(found) => <FoundProvenance found={found} figure={figure} />}
      </Fetched>
    </>
  );
}
