import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../clock/clock.js';
import { CallerReader } from '../../sign-in/caller-reader.js';
import { anonymousCaller } from '../../sign-in/caller.js';
import type { PageAnswer, PageQuestion } from '../../web/page-answer.js';
import type { GraphqlContext } from '../graphql-context.js';
import { isRegistered, REGISTERED_DOCUMENTS } from '../signed-out/registered-documents.js';
import type { RegisteredDocument } from '../signed-out/registered-documents.js';
import { QuestionRunner } from './question-runner.js';

/** How long an answer to nobody in particular is good for, so that visitors do not cost a statement each. */
const publicAnswerMs = 10_000;

/**
 * Answers what a page of the browser app begins with before the page is sent, under the guards and the budget of the
 * same operations at /graphql. What is refused or fails is left out: the app asks it again and shows why.
 */
@Injectable()
export class PageAnswers {
  private readonly publicAnswers = new Map<string, { until: number; answer: Promise<PageAnswer[]> }>();

  constructor(
    @Inject(QuestionRunner) private readonly runner: QuestionRunner,
    @Inject(CallerReader) private readonly callers: CallerReader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(REGISTERED_DOCUMENTS) private readonly registered: readonly RegisteredDocument[],
  ) {}

  /** Answers for somebody with a session, which has been read already. */
  async forSession(questions: readonly PageQuestion[], req: Request, res: Response): Promise<PageAnswer[]> {
    const caller = await this.callers.read(req);
    if (caller.person === null) return this.forNobody(questions, req, res);
    const answers: PageAnswer[] = [];
    for (const question of questions) answers.push(...(await this.runner.answer(question, { req, res, caller })));
    return answers;
  }

  /** Answers for whoever is not signed in: to the registered questions alone. */
  async forNobody(questions: readonly PageQuestion[], req: Request, res: Response): Promise<PageAnswer[]> {
    const open = questions.filter(({ text, operationName, variables }) =>
      isRegistered({ query: text, operationName, variables }, this.registered),
    );
    const context = { req, res, caller: anonymousCaller };
    return (await Promise.all(open.map((question) => this.publicAnswer(question, context)))).flat();
  }

  private publicAnswer(question: PageQuestion, context: GraphqlContext): Promise<PageAnswer[]> {
    const now = this.clock.now().getTime();
    const kept = this.publicAnswers.get(question.text);
    if (kept !== undefined && now < kept.until) return kept.answer;
    const answer = this.runner.answerFreely(question, context);
    this.publicAnswers.set(question.text, { until: now + publicAnswerMs, answer });
    return answer;
  }
}
