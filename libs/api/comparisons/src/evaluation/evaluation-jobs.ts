import { LOGGER, TenantTx, WorkQueue, writeJob } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { answerQuestions } from './answer-questions.js';
import { EvaluationThread } from './evaluation-thread.js';

const queue = 'evaluation-answer';
const system = { system: 'comparison' } as const;
/** A question may be about quarters that are not published yet: it is answered within an hour of the publication. */
const hourly = '7 * * * *';

/** Asks for answers, in the transaction that makes them necessary. */
export function askForAnswers(manager: EntityManager): Promise<void> {
  return writeJob(manager, queue, { about: {} });
}

/** Answers questions, each once and from the first publication that has all of its quarters, by whichever process takes the work. */
@Injectable()
export class EvaluationJobs implements OnApplicationBootstrap {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(EvaluationThread) private readonly thread: EvaluationThread,
    @Inject(WorkQueue) private readonly queue: WorkQueue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.queue.isOn) return;
    await this.queue.schedule(queue, hourly);
    await this.queue.take(queue, () => this.answerAll());
    await this.tenantTx.run(system, askForAnswers);
  }

  private answerAll(): Promise<void> {
    return answerQuestions(this.tenantTx, {
      workOut: (order) => this.thread.workOut(order),
      answered: (question) => this.logger.info(question, 'a question was answered'),
    });
  }
}
