import { Inject, Injectable } from '@nestjs/common';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { DomainError } from '@monitor/domain';
import type { Request, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { formatGraphqlError } from '../errors/graphql-error.js';
import { refusedEarly } from '../errors/refused-early.js';
import { Allowances } from '../limits/allowances.js';
import { RefusalLedger } from '../audit/refusal-ledger.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { CallerReader } from '../sign-in/caller-reader.js';
import type { Caller } from '../sign-in/caller.js';
import { accountabilityPlugin } from './accountability.plugin.js';
import { answerEqualFieldsOnce } from './answer-equal-fields-once.js';
import { answerPlugin } from './answer.plugin.js';
import { boundRequest } from './bounds/bound-request.js';
import { mostValidationErrors, operationLimits } from './bounds/operation-limits.js';
import { costPlugin } from './cost/cost.plugin.js';
import { COST_TABLE } from './cost/cost-table.js';
import type { CostTable } from './cost/cost-table.js';
import { OperationBudget, readingCost } from './cost/operation-budget.js';
import { describeSchema } from './describe-schema.js';
import type { GraphqlContext } from './graphql-context.js';
import { schemaOptions } from './schema-options.js';
import { isRegistered, REGISTERED_DOCUMENTS } from './signed-out/registered-documents.js';
import type { RegisteredDocument } from './signed-out/registered-documents.js';

/** How GraphQL is served: who asks is settled before a request is read, errors are told by one table. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<ApolloDriverConfig> {
  private readonly budget: OperationBudget;

  constructor(
    private readonly callers: CallerReader,
    private readonly refusals: RefusalLedger,
    allowances: Allowances,
    @Inject(REGISTERED_DOCUMENTS) private readonly registered: readonly RegisteredDocument[],
    @Inject(COST_TABLE) private readonly costs: CostTable,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.budget = new OperationBudget(allowances);
  }

  createGqlOptions(): Omit<ApolloDriverConfig, 'driver'> {
    return {
      path: '/graphql',
      autoSchemaFile: true,
      buildSchemaOptions: schemaOptions,
      context: ({ req, res }: { req: Request; res: Response }) => this.openContext(req, res),
      formatError: formatGraphqlError(this.logger),
      transformSchema: (schema) => answerEqualFieldsOnce(describeSchema(schema)),
      plugins: [
        accountabilityPlugin(this.refusals),
        costPlugin(this.budget, this.costs),
        answerPlugin,
        ApolloServerPluginLandingPageDisabled(),
        // Answers are kept by no cache, and looking for hints at every field takes a tenth to a half of the time.
        ApolloServerPluginCacheControlDisabled(),
      ],
      parseOptions: { maxTokens: operationLimits.tokens },
      validationOptions: { maxErrors: mostValidationErrors },
      // Introspection is for whoever is signed in: somebody who is not never gets past `openContext` with it.
      introspection: true,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      autoTransformHttpErrors: false,
      graphiql: false,
      // Requests from other sites are refused for every route alike, before GraphQL.
      csrfPrevention: false,
      persistedQueries: false,
      cache: 'bounded',
      logger: { debug: () => undefined, info: () => undefined, warn: this.warn, error: this.warn },
    };
  }

  private readonly warn = (message: string): void => this.logger.warn(message);

  private async openContext(req: Request, res: Response): Promise<GraphqlContext> {
    const caller = await this.read(req);
    const body: unknown = req.body;
    // One answer for everything else, whether it exists or not, before any of it is parsed.
    if (caller.person === null && !isRegistered(body, this.registered)) throw signInNeeded();
    const context = { req, res, caller };
    await this.budget.spend(context, readingCost((body as { query?: unknown } | undefined)?.query));
    boundRequest(body);
    return context;
  }

  private async read(req: Request): Promise<Caller> {
    try {
      return await this.callers.read(req);
    } catch (failure) {
      throw failure instanceof DomainError ? refusedEarly(failure) : failure;
    }
  }
}

function signInNeeded(): GraphQLError {
  return refusedEarly(new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.'));
}
