import type { ActionAnswer, MetricAnswer } from '@monitor/domain';
import { answerKey } from './answer-key.js';
import { cleanText } from './clean-text.js';

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
    evidence: cleanText(sent.evidence),
    evidenceOn: cleanText(sent.evidenceOn),
    ownerRole: cleanText(sent.ownerRole),
    targetOn: cleanText(sent.targetOn),
    coveragePercent: sent.coveragePercent ?? null,
    assurance: sent.assurance ?? null,
    reason: cleanText(sent.reason),
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
      group: cleanText(group) ?? '',
      numerator: numerator ?? null,
      denominator: denominator ?? null,
    })),
    explanation: cleanText(sent.explanation),
    notCollected: sent.notCollected,
  };
  return { answerKey: answerKey(content), expectedVersion: sent.expectedVersion, content };
}
