import type { AuditProblemPartsFragment } from '@monitor/web-graphql';

type Problem = AuditProblemPartsFragment;
type Proposal = Problem['proposals'][number];

/** The answer of somebody who wants none of the proposals of a problem. */
export const none = 'none';

/** What was chosen of each problem, by its id; where nothing was, the proposal with the least loss stands. */
export type Choices = Readonly<Record<string, string>>;

/** What stands chosen for a problem. */
export function choiceFor({ id, proposals }: Problem, choices: Choices): string {
  return choices[id] ?? proposals[0]?.id ?? none;
}

/** The proposals that stand chosen for problems, each once: one proposal may end several problems. */
export function chosenProposals(problems: readonly Problem[], choices: Choices): Proposal[] {
  const chosen = new Map<string, Proposal>();
  for (const problem of problems) {
    const proposal = problem.proposals.find(({ id }) => id === choiceFor(problem, choices));
    if (proposal !== undefined) chosen.set(proposal.id, proposal);
  }
  return [...chosen.values()];
}
