import type { EvaluationQuestion } from '@monitor/analysis';
import { knownBreaks } from '@monitor/api-comparability';
import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { latestFinal } from '@monitor/api-releases';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkQuestion, quartersOf } from './check-question.js';
import type { EvaluationDesign } from './evaluation-design.type.js';
import { askForAnswers } from './evaluation-jobs.js';
import { EvaluationThread } from './evaluation-thread.js';
import type { AskEvaluationInput } from './evaluation.inputs.js';
import type { Evaluation, Evaluations } from './evaluation.type.js';
import { addQuestion, isAsked, readQuestions } from './evaluations.query.js';
import type { AskedQuestion } from './evaluations.query.js';
import { toDesign, toEvaluation } from './to-evaluation.js';

/** So many questions are told of; nobody reads more, and whoever asked more did not decide beforehand. */
const mostQuestions = 200;

/** Questions of whether putting the framework into practice changed an outcome: asked once, never changed, answered by the product. */
@Injectable()
export class EvaluationsService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
    @Inject(EvaluationThread) private readonly thread: EvaluationThread,
  ) {}

  /** Every question, the latest first. */
  list(actor: Actor): Promise<Evaluations> {
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const all = await readQuestions(manager, mostQuestions);
        const declared = all.filter(({ isDeclared }) => isDeclared).length;
        return { questions: await this.told(manager, all, all), declared, looks: all.length - declared };
      },
      { readOnly: true },
    );
  }

  /** One question; null where there is none of that number. */
  async question(actor: Actor, number: number): Promise<Evaluation | null> {
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const all = await readQuestions(manager, mostQuestions);
        const wanted = all.filter((each) => each.number === number);
        return (await this.told(manager, wanted, all))[0] ?? null;
      },
      { readOnly: true },
    );
  }

  /** Who would be compared and what could show, as of the latest final publication. No outcome of any side is told. */
  async design(actor: Actor, question: EvaluationQuestion): Promise<EvaluationDesign | null> {
    const publication = await this.tenantTx.run(
      actor,
      async (manager) => {
        checkQuestion(question, await knownBreaks(manager));
        return latestFinal(manager);
      },
      { readOnly: true },
    );
    if (publication === null) return null;
    const known = { ...question, lastQuarterId: earlier(question.lastQuarterId, publication.quarterId) };
    const { design } = await this.thread.workOut({ question: known, publication: publication.number });
    const quarters = await this.tenantTx.run(actor, (manager) => this.quarters.list(manager, quartersOf(known)), {
      readOnly: true,
    });
    return toDesign(design, { quarters });
  }

  /** Writes a question down. Refuses one that means nothing, and quarters that have no returns. */
  ask(actor: Actor, { question, isDeclared, amends = null }: AskEvaluationInput): Promise<Evaluation> {
    return this.tenantTx.run({ system: 'comparison', onBehalfOf: actor }, async (manager) => {
      const number = await oncePerKey({ actor, manager }, async () => {
        checkQuestion(question, await knownBreaks(manager));
        if (amends !== null) await requireAsked(manager, amends);
        const known = await this.quarters.list(manager, [question.firstQuarterId, question.lastQuarterId]);
        if (known.length < 2) throw noReturns(question);
        const written = await addQuestion(manager, { isDeclared, question, amends, by: actor });
        await askForAnswers(manager);
        return written;
      });
      const all = await readQuestions(manager, mostQuestions);
      const [own] = await this.told(
        manager,
        all.filter((each) => each.number === number),
        all,
      );
      if (own === undefined) throw new Error(`Question ${String(number)} was written down and is not there.`);
      return own;
    });
  }

  private async told(manager: EntityManager, wanted: readonly AskedQuestion[], all: readonly AskedQuestion[]) {
    const ids = [...new Set(wanted.flatMap(({ question }) => quartersOf(question)))];
    const quarters = await this.quarters.list(manager, ids);
    const latestQuarterId = (await latestFinal(manager))?.quarterId ?? null;
    return wanted.map((asked) => toEvaluation(asked, { all, quarters, latestQuarterId }));
  }
}

async function requireAsked(manager: EntityManager, number: number): Promise<void> {
  if (await isAsked(manager, number)) return;
  throw new DomainError('NOT_FOUND', `There is no question ${String(number)} that this could be another version of.`);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function noReturns({ firstQuarterId, lastQuarterId }: EvaluationQuestion): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There are no returns for ${firstQuarterId} or ${lastQuarterId}. Choose quarters from the list.`,
  );
}
