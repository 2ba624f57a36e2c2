import { ComparisonQuartersDocument, LatestFindingsDocument, partOf, useFetch } from '@monitor/web-graphql';
import type { LatestFindingsQuery } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';
import { StatedFinding } from '../kit/StatedFinding.js';
import { GapMatrixTable } from '../matrix/GapMatrixTable.js';
import { matrixAddress } from '../matrix/matrix-answer.js';
import { settledQuarter } from '../quarters/settled-quarter.js';
import { toPracticeStrips } from './practice-strips.js';
import { PracticeStrips } from './PracticeStrips.js';
import { findingsVariables, placeOfScope, toFindings } from './to-findings.js';
import type { FindingsScope } from './to-findings.js';

const what = { what: 'the latest findings', lines: 12 };

interface AnswerProps {
  answer: LatestFindingsQuery;
  scope: FindingsScope;
}

/** Sentences first, each with the way to what it rests on. */
function Sentences({ answer, scope }: AnswerProps) {
  return (
    <ul className="nhsuk-list monitor-findings">
      {toFindings(answer, scope).map(({ finding, to, link }) => (
        <li key={link}>
          <StatedFinding finding={finding}>
            <TextLink to={to}>{link}</TextLink>
          </StatedFinding>
        </li>
      ))}
    </ul>
  );
}

function Practice({ answer, scope: { region } }: AnswerProps) {
  const { regions } = answer;
  const own = regions.areas.find(({ area }) => area.code === region)?.area.shortName ?? null;
  return (
    <section aria-labelledby="practice-strips">
      <h3 className="nhsuk-heading-s" id="practice-strips">
        {own === null ? 'Practice in the regions' : `${own} beside England`}, {regions.quarter.label}
      </h3>
      <PracticeStrips strips={toPracticeStrips(answer, region)} ownName={own} />
    </section>
  );
}

/** Every gap in one table, with the sentence that sums it up. */
function Gaps({ answer: { matrix }, scope }: AnswerProps) {
  const place = placeOfScope(scope);
  return (
    <section aria-labelledby="every-gap">
      <h3 className="nhsuk-heading-s" id="every-gap">
        Every gap in {matrix.area.shortName}
      </h3>
      <p>{matrix.sentence}</p>
      <GapMatrixTable answer={matrix} place={place} />
      <p className="nhsuk-body-s">
        {matrix.allowance} <TextLink to={matrixAddress(place)}>See every gap with its interval</TextLink>
      </p>
    </section>
  );
}

function Findings({ quarterId, scope }: { quarterId: string; scope: FindingsScope }) {
  const findings = useFetch(LatestFindingsDocument, { variables: findingsVariables(quarterId, scope) });
  return (
    <Fetched fetch={findings} {...what}>
      {(answer) => (
        <>
          <div className="monitor-glance">
            <Sentences answer={answer} scope={scope} />
            <Practice answer={answer} scope={scope} />
          </div>
          <Gaps answer={answer} scope={scope} />
        </>
      )}
    </Fetched>
  );
}

/**
 * What the comparisons say at a glance: a few findings in sentences, practice by domain beside England, and every gap with
 * what became of it, each with the way to what it rests on. For signed-in people of every role.
 */
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
