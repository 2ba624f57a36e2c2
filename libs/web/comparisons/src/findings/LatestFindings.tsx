import { useQuery } from '@apollo/client/react';
import { ComparisonQuartersDocument, LatestFindingsDocument } from '@monitor/web-graphql';
import { Failed, Loading, TextLink } from '@monitor/web-ui';
import { fetched } from '../fetching/fetched.js';
import { settledQuarter } from '../quarters/settled-quarter.js';
import { findingsVariables, toFindings } from './to-findings.js';
import type { FindingsScope } from './to-findings.js';

function Findings({ quarterId, scope }: { quarterId: string; scope: FindingsScope }) {
  const found = fetched(useQuery(LatestFindingsDocument, { variables: findingsVariables(quarterId, scope) }));
  if (found.state === 'LOADING') return <Loading what="the latest findings" lines={3} />;
  if (found.state === 'FAILED') return <Failed failure={found.failure} onRetry={found.retry} />;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {toFindings(found.answer, scope).map(({ sentence, to, link }) => (
        <li key={link}>
          {sentence} <TextLink to={to}>{link}</TextLink>
        </li>
      ))}
    </ul>
  );
}

/** Three sentences from the comparisons, each with the way to what it rests on. For signed-in people of every role. */
export function LatestFindings({ region = null }: { region?: FindingsScope['region'] }) {
  const found = fetched(useQuery(ComparisonQuartersDocument));
  if (found.state === 'LOADING') return <Loading what="the latest findings" lines={3} />;
  if (found.state === 'FAILED') return <Failed failure={found.failure} onRetry={found.retry} />;
  const quarter = settledQuarter(found.answer.quarters);
  if (quarter === null) return <p>There are no findings yet: no quarter has been opened for returns.</p>;
  return <Findings quarterId={quarter.id} scope={{ region }} />;
}
