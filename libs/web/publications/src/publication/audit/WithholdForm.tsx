import { formatCount } from '@monitor/domain';
import { PublicationOfNumberDocument, useSend, WithholdFiguresDocument } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { useMetricNames } from '../../kit/use-metric-names.js';
import { lookedAt } from '../decided.js';
import type { Decided } from '../decided.js';
import { LookAgain } from '../LookAgain.js';
import { choiceFor, chosenProposals } from './chosen-proposals.js';
import type { Choices } from './chosen-proposals.js';
import { ProblemChoice } from './ProblemChoice.js';

const atATime = 20;

/** What is chosen for the problems that are shown; those that are not are nobody's decision yet. */
function useWithholding({ record }: Decided, problems: Decided['record']['problems']) {
  const { send, failure } = useSend();
  const form = useIssueForm<{ choices: Choices }>({
    begin: { choices: {} },
    linkTo: (field) => ({ cell: `problem-${field}` }),
    check: ({ choices }) => {
      const [first] = problems;
      if (first === undefined || chosenProposals(problems, choices).length > 0) return [];
      return [{ field: first.id, message: 'Choose what to withhold for one of the problems at least.' }];
    },
    send: async ({ choices }) => {
      const proposalIds = chosenProposals(problems, choices).map(({ id }) => id);
      const input = { ...lookedAt(record), proposalIds };
      await send(WithholdFiguresDocument, { input }, { refetch: [PublicationOfNumberDocument] });
      return [];
    },
  });
  return { form, failure };
}

function Loss({ problems, choices }: { problems: Decided['record']['problems']; choices: Choices }) {
  const chosen = chosenProposals(problems, choices);
  const cells = chosen.reduce((sum, proposal) => sum + proposal.cells, 0);
  return (
    <p role="status">
      Chosen so far: {formatCount(chosen.length)} {chosen.length === 1 ? 'proposal' : 'proposals'}, by which{' '}
      {formatCount(cells)} {cells === 1 ? 'figure is' : 'figures are'} withheld.
    </p>
  );
}

/** What somebody could work out about people, each with what could be withheld; for whoever releases figures alone. */
export function WithholdForm(decided: Decided) {
  const { problems, version } = decided.record;
  if (problems.length === 0) return null;
  return <Withholding key={version} {...decided} />;
}

function Withholding(decided: Decided) {
  const all = decided.record.problems;
  const metricName = useMetricNames();
  const [shown, setShown] = useState(atATime);
  const problems = all.slice(0, shown);
  const { form, failure } = useWithholding(decided, problems);
  const { choices } = form.typed;
  return (
    <section aria-labelledby="withhold">
      <h3 className="nhsuk-heading-s" id="withhold">
        Withhold figures
      </h3>
      <ErrorSummary {...form.summary} />
      <p>
        The audit found {formatCount(all.length)} {all.length === 1 ? 'problem' : 'problems'}. Of each, what loses least
        stands chosen. The publication is then made and audited again without what is withheld. Nobody else is told of
        these problems; please do not pass them on.
      </p>
      <IssueFormBody
        form={form}
        button="Withhold what is chosen"
        failure={failure}
        remedy={<LookAgain failure={failure} askAgain={decided.askAgain} />}
      >
        {problems.map((problem) => (
          <ProblemChoice
            key={problem.id}
            {...form.at(problem.id)}
            problem={problem}
            metricName={metricName(problem.metricId)}
            value={choiceFor(problem, choices)}
            onChange={(value) => form.change({ choices: { ...choices, [problem.id]: value } })}
          />
        ))}
        <MoreProblems left={all.length - problems.length} onShow={() => setShown(shown + atATime)} />
        <Loss problems={problems} choices={choices} />
      </IssueFormBody>
    </section>
  );
}

function MoreProblems({ left, onShow }: { left: number; onShow: () => void }) {
  if (left <= 0) return null;
  return (
    <p>
      {formatCount(left)} more are not shown, and nothing is withheld for them yet.{' '}
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onShow}>
        Show {formatCount(Math.min(left, atATime))} more
      </button>
    </p>
  );
}
