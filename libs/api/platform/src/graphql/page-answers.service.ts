import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { execute, getOperationAST, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { Clock } from '../clock/clock.js';
import { Allowances } from '../limits/allowances.js';
import { CallerReader } from '../sign-in/caller-reader.js';
import { anonymousCaller } from '../sign-in/caller.js';
import type { PageAnswer, PageQuestion } from '../web/page-answer.js';
import { COST_TABLE } from './cost/cost-table.js';
import type { CostTable } from './cost/cost-table.js';
import { measureCost } from './cost/measure-cost.js';
import { OperationBudget, readingCost } from './cost/operation-budget.js';
import type { GraphqlContext } from './graphql-context.js';
import { isRegistered, REGISTERED_DOCUMENTS } from './signed-out/registered-documents.js';
import type { RegisteredDocument } from './signed-out/registered-documents.js';

/** How long an answer to nobody in particular is good for, so that visitors do not cost a statement each. */
const publicAnswerMs = 10_000;

/**
 * Answers what a page of the browser app begins with before the page is sent, under the guards and the budget of the
 * same operations at /graphql. What is refused or fails is left out: the app asks it again and shows why.
 */
@Injectable()
export class PageAnswers {
  private readonly budget: OperationBudget;
  private readonly documents = new Map<string, DocumentNode>();
  private readonly publicAnswers = new Map<string, { until: number; answer: Promise<PageAnswer[]> }>();

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly callers: CallerReader,
    private readonly clock: Clock,
    allowances: Allowances,
    @Inject(REGISTERED_DOCUMENTS) private readonly registered: readonly RegisteredDocument[],
    @Inject(COST_TABLE) private readonly costs: CostTable,
  ) {
    this.budget = new OperationBudget(allowances);
  }

  /** Answers for somebody with a session, which has been read already. */
  async forSession(questions: readonly PageQuestion[], req: Request, res: Response): Promise<PageAnswer[]> {
    const caller = await this.callers.read(req);
    if (caller.person === null) return this.forNobody(questions, req, res);
    const answers: PageAnswer[] = [];
    for (const question of questions) answers.push(...(await this.answer(question, { req, res, caller })));
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
    const answer = this.execute(question, context);
    this.publicAnswers.set(question.text, { until: now + publicAnswerMs, answer });
    return answer;
  }

  private async answer(question: PageQuestion, context: GraphqlContext): Promise<PageAnswer[]> {
    const operation = getOperationAST(this.documentOf(question));
    if (operation == null) return [];
    const { schema } = this.schemaHost;
    const document = this.documentOf(question);
    const cost = measureCost({ schema, document, operation, variables: question.variables }, this.costs);
    await this.budget.spend(context, readingCost(question.text) + cost);
    return this.execute(question, context);
  }

  private async execute(question: PageQuestion, contextValue: GraphqlContext): Promise<PageAnswer[]> {
    const { schema } = this.schemaHost;
    const { operationName, variables } = question;
    const document = this.documentOf(question);
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
    // Objects of graphql-js have no prototype; a page is sent, and drawn, from plain ones.
    return errors === undefined && data != null ? [{ operationName, variables, data: structuredClone(data) }] : [];
  }

  /** The questions come with the build, so there are few of them. */
  private documentOf({ text }: PageQuestion): DocumentNode {
    const document = this.documents.get(text) ?? parse(text);
    this.documents.set(text, document);
    return document;
  }
}
