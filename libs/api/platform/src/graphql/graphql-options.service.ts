import { Inject, Injectable } from '@nestjs/common';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { formatGraphqlError } from '../errors/graphql-error.js';
import { RefusalLedger } from '../audit/refusal-ledger.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { accountabilityPlugin } from './accountability.plugin.js';
import { answerEqualFieldsOnce } from './answer-equal-fields-once.js';
import { answerPlugin } from './answer.plugin.js';
import { mostValidationErrors, operationLimits } from './bounds/operation-limits.js';
import { costPlugin } from './cost/cost.plugin.js';
import { COST_TABLE } from './cost/cost-table.js';
import type { CostTable } from './cost/cost-table.js';
import { OperationBudget } from './cost/operation-budget.js';
import { describeSchema } from './describe-schema.js';
import { RequestOpener } from './request-opener.js';
import { schemaOptions } from './schema-options.js';

/** How GraphQL is served: who asks is settled before a request is read, errors are told by one table. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<ApolloDriverConfig> {
  constructor(
    @Inject(RequestOpener) private readonly opener: RequestOpener,
    @Inject(RefusalLedger) private readonly refusals: RefusalLedger,
    @Inject(OperationBudget) private readonly budget: OperationBudget,
    @Inject(COST_TABLE) private readonly costs: CostTable,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  createGqlOptions(): Omit<ApolloDriverConfig, 'driver'> {
    return {
      path: '/graphql',
      autoSchemaFile: true,
      buildSchemaOptions: schemaOptions,
      context: ({ req, res }: { req: Request; res: Response }) => this.opener.open(req, res),
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
      // Introspection is open to everyone signed in; `openContext` turns everyone else away before it.
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
}
