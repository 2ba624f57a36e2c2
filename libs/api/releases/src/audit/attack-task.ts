import type { AttackOutcome, MetricSources } from '@monitor/analysis';

/** What the thread is asked: to attack what was published of a metric by a stratifier. */
export type AttackTask = MetricSources;

/** What the thread answers. */
export type AttackAnswer =
  { kind: 'ATTACKED'; outcome: AttackOutcome } | { kind: 'FAILED'; message: string; stack: string };
