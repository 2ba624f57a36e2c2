import { usualComparison } from '@monitor/analysis';
import type { EvaluationQuestion } from '@monitor/analysis';
import { addQuestion, answerQuestions, readQuestions, workOut } from '@monitor/api-comparisons';
import type { TenantTx } from '@monitor/api-platform';
import { londonDay, openQuarter, previousQuarter, quartersUpTo, returnWindow } from '@monitor/domain';
import { instantWithin } from '../plan/instant-within.js';
import { organisationStories } from '../stories.js';

const system = { system: 'comparison' } as const;
const quartersAsked = 12;

interface AskedStory extends Pick<EvaluationQuestion, 'actionCodes' | 'metricId' | 'outcome' | 'smallestEffect'> {
  isDeclared: boolean;
  unit?: EvaluationQuestion['unit'];
}

/** One that has an effect to see, one that has none, a look that nobody declared, and one of regions, which are few. */
const stories: readonly AskedStory[] = [
  {
    ...{ actionCodes: [organisationStories.adoption.actionCode], metricId: organisationStories.adoption.metricId },
    ...{ outcome: 'SHARE', smallestEffect: 0.02, isDeclared: true },
  },
  { actionCodes: ['D3-S1'], metricId: 'M01', outcome: 'GAP', smallestEffect: 0.005, isDeclared: true },
  { actionCodes: ['D3-S2'], metricId: 'M03', outcome: 'SHARE', smallestEffect: 0.02, isDeclared: false },
  {
    ...{ unit: 'REGION', actionCodes: [organisationStories.adoption.actionCode], outcome: 'SHARE' },
    ...{ metricId: organisationStories.adoption.metricId, smallestEffect: 0.02, isDeclared: true },
  },
];

/** Questions of whether practice changes outcomes, as a national analyst would ask them, and their answers. */
export async function askQuestions(tx: TenantTx, { personId, now }: { personId: string; now: Date }): Promise<void> {
  if ((await tx.run(system, (manager) => readQuestions(manager, 1), { readOnly: true })).length > 0) return;
  const open = openQuarter(londonDay(now));
  const asked = tx.at(instantWithin(returnWindow(open), now, 0.7));
  const [firstQuarterId = '', lastQuarterId = ''] = [
    quartersUpTo(previousQuarter(open), quartersAsked)[0],
    previousQuarter(open),
  ];
  const by = { personId, displayName: 'National analyst (invented)' };
  for (const { isDeclared, ...story } of stories) {
    const question: EvaluationQuestion = {
      ...{ ...usualComparison, ...story, isAssured: false, stratifier: 'DEPRIVATION', organisationType: null, lag: 0 },
      ...{ firstQuarterId, lastQuarterId },
    };
    await asked.run(system, (manager) => addQuestion(manager, { isDeclared, question, amends: null, by }));
  }
  await answerQuestions(tx, { workOut: (order) => workOut(tx, order), answered: () => undefined });
}
