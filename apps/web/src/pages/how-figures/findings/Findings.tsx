import { cautionLabels, verdictLabels } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';
import type { SummaryRow } from '@monitor/web-ui';
import type { FindingKind } from '@monitor/web-graphql';
import { cautionExplanations, commonParts, verdictExplanations } from './common-explanations.js';
import { equityExplanations } from './equity-explanations.js';
import { evaluationExplanation } from './evaluation-explanation.js';
import { Explained, ExplainedPart } from './Explained.js';
import type { Explanation } from './explanation.js';
import { needExplanations } from './need-explanations.js';
import { outcomeExplanations } from './outcome-explanations.js';
import { paceExplanation } from './pace-explanation.js';
import { practiceExplanations } from './practice-explanations.js';

function explained(explanations: Partial<Record<FindingKind, Explanation>>) {
  return Object.entries(explanations).map(([kind, of]) => <Explained key={kind} kind={kind as FindingKind} of={of} />);
}

function toRows<Code extends string>(labels: Record<Code, string>, meanings: Record<Code, string>): SummaryRow[] {
  return (Object.keys(labels) as Code[]).map((code) => ({ label: labels[code], value: meanings[code] }));
}

/** How it is decided what a page says: three verdicts, every kind of finding, and what holds for all of them. */
export function Findings() {
  return (
    <>
      <h2 className="nhsuk-heading-m" id="findings">
        What pages find, and how it is decided
      </h2>
      <p>
        Every finding gives one of three answers. None of them says what caused it, and none is made in the browser: the
        same finding stands on pages, in files and in GraphQL.
      </p>
      <SummaryRows rows={toRows(verdictLabels, verdictExplanations)} />
      {commonParts.map((part) => (
        <ExplainedPart key={part.anchor} part={part} />
      ))}
      <h3 className="nhsuk-heading-s" id="cautions">
        What stands marked beside a finding
      </h3>
      <SummaryRows rows={toRows(cautionLabels, cautionExplanations)} />
      <h2 className="nhsuk-heading-m">Findings about practice</h2>
      {explained(practiceExplanations)}
      <h2 className="nhsuk-heading-m">Findings about gaps</h2>
      {explained(equityExplanations)}
      <h2 className="nhsuk-heading-m">Findings about need</h2>
      {explained(needExplanations)}
      <h2 className="nhsuk-heading-m">Findings about practice and outcome together</h2>
      {explained(outcomeExplanations)}
      <h2 className="nhsuk-heading-m">From plan to practice</h2>
      <ExplainedPart part={paceExplanation} />
      <h2 className="nhsuk-heading-m">Answers to questions of evaluation</h2>
      <ExplainedPart part={evaluationExplanation} />
    </>
  );
}
