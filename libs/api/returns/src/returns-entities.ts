import { ActiveTimeMeterEntity } from './active-time/active-time-meter.entity.js';
import { ReturnActiveTimeEntity } from './active-time/return-active-time.entity.js';
import { AnswerConfirmationEntity } from './answers/answer-confirmation.entity.js';
import { AnswerCellChangeEntity } from './answers/changes/answer-cell-change.entity.js';
import { ReturnAnswerEntity } from './answers/return-answer.entity.js';
import { CommentLineEntity } from './comments/comment-line.entity.js';
import { CommentThreadEntity } from './comments/comment-thread.entity.js';
import { ReturnEventEntity } from './events/return-event.entity.js';
import { AnswerFactEntity } from './facts/answer-fact.entity.js';
import { MetricFactEntity } from './facts/metric-fact.entity.js';
import { QuarterlyReturnEntity } from './heads/quarterly-return.entity.js';
import { IdempotencyKeyEntity } from './revisions/idempotency-key.entity.js';
import { PlanStepEntity } from './plan/plan-step.entity.js';
import { ReturnPresenceEntity } from './presence/return-presence.entity.js';
import { ReturnRevisionEntity } from './revisions/return-revision.entity.js';
import { AnswerRollupEntity } from './rollups/answer-rollup.entity.js';
import { loadedEntities } from './rollups/loaded/loaded-entities.js';
import { CountedReturnEntity } from './rollups/expected/counted-return.entity.js';
import { ResponseRollupEntity } from './rollups/response-rollup.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const returnsEntities = [
  ActiveTimeMeterEntity,
  AnswerCellChangeEntity,
  AnswerConfirmationEntity,
  AnswerFactEntity,
  AnswerRollupEntity,
  CommentLineEntity,
  CommentThreadEntity,
  IdempotencyKeyEntity,
  ...loadedEntities,
  MetricFactEntity,
  PlanStepEntity,
  QuarterlyReturnEntity,
  CountedReturnEntity,
  ResponseRollupEntity,
  ReturnActiveTimeEntity,
  ReturnAnswerEntity,
  ReturnEventEntity,
  ReturnPresenceEntity,
  ReturnRevisionEntity,
];
