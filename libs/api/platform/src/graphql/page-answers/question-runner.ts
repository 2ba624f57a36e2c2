import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, getOperationAST, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { PageAnswer, PageQuestion } from '../../web/page-answer.js';
import { COST_TABLE } from '../cost/cost-table.js';
import type { CostTable } from '../cost/cost-table.js';
import { measureCost } from '../cost/measure-cost.js';
import { OperationBudget, readingCost } from '../cost/operation-budget.js';
import type { GraphqlContext } from '../graphql-context.js';

/** Runs the questions of pages in this process. They come with the build, so there are few of them. */
@Injectable()
export class QuestionRunner {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(
    @Inject(GraphQLSchemaHost) private readonly schemaHost: GraphQLSchemaHost,
    @Inject(OperationBudget) private readonly budget: OperationBudget,
    @Inject(COST_TABLE) private readonly costs: CostTable,
  ) {}

  /** Takes from the budget of whoever asks what the question costs, and answers it; nothing where it is refused. */
  async answer(question: PageQuestion, context: GraphqlContext): Promise<PageAnswer[]> {
    const document = this.documentOf(question);
    const operation = getOperationAST(document);
    if (operation == null) return [];
    const { text, variables } = question;
    const cost = measureCost({ schema: this.schemaHost.schema, document, operation, variables }, this.costs);
    await this.budget.spend(context, readingCost(text) + cost);
    return this.answerFreely(question, context);
  }

  /** Answers a question at no cost to anybody. */
  async answerFreely(question: PageQuestion, contextValue: GraphqlContext): Promise<PageAnswer[]> {
    const { operationName, variables } = question;
    const { data, errors } = await execute({
      schema: this.schemaHost.schema,
      document: this.documentOf(question),
      contextValue,
      variableValues: variables,
    });
    // Objects of graphql-js have no prototype; a page is drawn from plain ones.
    return errors === undefined && data != null ? [{ operationName, variables, data: structuredClone(data) }] : [];
  }

  private documentOf({ text }: PageQuestion): DocumentNode {
    const document = this.documents.get(text) ?? parse(text);
    this.documents.set(text, document);
    return document;
  }
}
