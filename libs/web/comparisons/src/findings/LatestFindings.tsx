import { ComparisonQuartersDocument, LatestFindingsDocument, partOf, useFetch } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';
import { StatedFinding } from '../kit/StatedFinding.js';
import { settledQuarter } from '../quarters/settled-quarter.js';
import { findingsVariables, toFindings } from './to-findings.js';
import type { FindingsScope } from './to-findings.js';

const what = { what: 'the latest findings', lines: 3 };

function Findings({ quarterId, scope }: { quarterId: string; scope: FindingsScope }) {
  const findings = useFetch(LatestFindingsDocument, { variables: findingsVariables(quarterId, scope) });
  return (
    <Fetched fetch={findings} {...what}>
      {(answer) => (
        <ul className="nhsuk-list monitor-findings">
          {toFindings(answer, scope).map(({ finding, to, link }) => (
            <li key={link}>
              <StatedFinding finding={finding}>
                <TextLink to={to}>{link}</TextLink>
              </StatedFinding>
            </li>
          ))}
        </ul>
      )}
    </Fetched>
  );
}

/** Three findings of the comparisons at most, each with the way to what it rests on. For signed-in people of every role. */
export function LatestFindings({ region = null }: { region?: FindingsScope['region'] }) {
  const quarter = partOf(useFetch(ComparisonQuartersDocument), ({ quarters }) => settledQuarter(quarters));
  return (
    <Fetched
      fetch={quarter}
      {...what}
      empty={<p>There are no findings yet: no quarter has been opened for returns.</p>}
    >
      {({ id }) => <Findings quarterId={id} scope={{ region }} />}
    </Fetched>
  );
}
