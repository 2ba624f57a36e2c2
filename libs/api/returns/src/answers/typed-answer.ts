import type { ActionAnswer, MetricAnswer } from '@monitor/domain';
import { answerKey } from './answer-key.js';
import { textToStore } from './text-to-store.js';

/** An answer as sent, with the version its sender saw (0 = never saved). */
export interface TypedAnswer {
  answerKey: string;
  expectedVersion: number;
  content: ActionAnswer | MetricAnswer;
}

type Versioned<Answer> = Answer & { expectedVersion: number };

/** Named one by one: nothing else that was sent is kept. */
export function typedAction(sent: Versioned<ActionAnswer>): TypedAnswer {
  const content: ActionAnswer = {
    actionCode: sent.actionCode,
    status: sent.status ?? null,
    evidence: textToStore(sent.evidence),
    evidenceOn: textToStore(sent.evidenceOn),
    ownerRole: textToStore(sent.ownerRole),
    targetOn: textToStore(sent.targetOn),
    coveragePercent: sent.coveragePercent ?? null,
    assurance: sent.assurance ?? null,
    reason: textToStore(sent.reason),
    confirmed: sent.confirmed,
  };
  return { answerKey: answerKey(content), expectedVersion: sent.expectedVersion, content };
}

/** Named one by one: nothing else that was sent is kept. */
export function typedTable(sent: Versioned<MetricAnswer>): TypedAnswer {
  const content: MetricAnswer = {
    metricId: sent.metricId,
    stratifier: sent.stratifier,
    counts: sent.counts.map(({ group, numerator, denominator }) => ({
      group: textToStore(group) ?? '',
      numerator: numerator ?? null,
      denominator: denominator ?? null,
    })),
    explanation: textToStore(sent.explanation),
    notCollected: sent.notCollected,
  };
  return { answerKey: answerKey(content), expectedVersion: sent.expectedVersion, content };
}
