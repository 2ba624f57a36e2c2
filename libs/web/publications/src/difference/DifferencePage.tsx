import { partOf, PublicationDifferenceDocument, useFetch } from '@monitor/web-graphql';
import type { PublicationDifferenceQuery } from '@monitor/web-graphql';
import { BackLink, Empty, Fetched, FilterBar, NotFound, PageTitle, Pager, useUrlState } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { publicationPath } from '../kit/publication-paths.js';
import { useMetricNames } from '../kit/use-metric-names.js';
import { allDifferences, chosenRows, differenceFilters } from './difference-filters.js';
import { DifferenceTable } from './DifferenceTable.js';

const pageLength = 1000;

type Differences = NonNullable<PublicationDifferenceQuery['publicationDifference']>;

interface Between {
  from: number;
  to: number;
}

function Shown({ differences, from, to }: Between & { differences: Differences }) {
  const metricName = useMetricNames();
  const { pageInfo } = differences;
  const nodes = differences.nodes.map((row) => ({ ...row, metricName: metricName(row.metricId) }));
  const [chosen, change] = useUrlState(allDifferences);
  if (nodes.length === 0) {
    return <Empty why={`Every figure of publication ${String(to)} is as it was in publication ${String(from)}.`} />;
  }
  const rows = chosenRows(nodes, chosen);
  const nextCursor = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  return (
    <>
      {nextCursor !== null && (
        <p>
          There are more than can be shown on a page. What you choose below looks at the differences of this page alone.
        </p>
      )}
      <FilterBar
        filters={differenceFilters(nodes, chosen)}
        onChange={(name, value) => change({ [name]: value === '' ? undefined : value })}
      />
      <p role="status" className="nhsuk-u-visually-hidden">
        {rows.length} differences
      </p>
      {rows.length === 0 ? (
        <Empty why="None of the figures that you chose differs." />
      ) : (
        <DifferenceTable key={JSON.stringify(chosen)} rows={rows} from={from} to={to} />
      )}
      <Pager of="differences" shown={nodes.length} nextCursor={nextCursor} />
    </>
  );
}

function Fetching({ from, to }: Between) {
  const [{ after }] = useUrlState({ after: '' });
  const variables = { from, to, first: pageLength, after: after === '' ? null : after };
  const fetch = partOf(
    useFetch(PublicationDifferenceDocument, { variables }),
    ({ publicationDifference }) => publicationDifference,
  );
  return (
    <>
      <BackLink to={publicationPath(to)}>{`Back to publication ${String(to)}`}</BackLink>
      <PageTitle title={`What changed from publication ${String(from)} to ${String(to)}`} />
      <p className="nhsuk-lede-text">
        Figures that read otherwise in publication {to} than in publication {from}.
      </p>
      <Fetched
        fetch={fetch}
        what="the differences"
        lines={8}
        empty={<Empty why="There are no two publications of these numbers that you may compare." />}
      >
        {(differences) => <Shown differences={differences} from={from} to={to} />}
      </Fetched>
    </>
  );
}

function numberOf(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** How the figures of a publication differ from those of another, the largest difference first. */
export function DifferencePage() {
  const { number, other } = useParams();
  const [to, from] = [numberOf(number), numberOf(other)];
  if (to === null || from === null || to === from) return <NotFound title="There is nothing to compare" />;
  return <Fetching key={`${String(from)} ${String(to)}`} from={from} to={to} />;
}
