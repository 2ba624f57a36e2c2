import { Inject, Injectable } from '@nestjs/common';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { DomainError } from '@monitor/domain';
import type { Request, Response } from 'express';
import { formatGraphqlError } from '../errors/graphql-error.js';
import { RefusalLedger } from '../audit/refusal-ledger.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { CallerReader } from '../sign-in/caller-reader.js';
import type { Caller } from '../sign-in/caller.js';
import { accountabilityPlugin } from './accountability.plugin.js';
import { asksOnlyPublic, signInNeeded } from './anonymous-gate.js';
import type { GraphqlContext } from './graphql-context.js';
import { operationLimits } from './operation-limits.js';
import { operationLimitsPlugin } from './operation-limits.plugin.js';
import { OperationRegister } from './operation-register.js';
import { schemaOptions } from './schema-options.js';

/** How GraphQL is served: who asks is settled before a request is read, errors are told by one table. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<ApolloDriverConfig> {
  constructor(
    private readonly callers: CallerReader,
    private readonly operations: OperationRegister,
    private readonly refusals: RefusalLedger,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  createGqlOptions(): Omit<ApolloDriverConfig, 'driver'> {
    return {
      path: '/graphql',
      autoSchemaFile: true,
      buildSchemaOptions: schemaOptions,
      context: ({ req, res }: { req: Request; res: Response }) => this.openContext(req, res),
      formatError: formatGraphqlError(this.logger),
      plugins: [accountabilityPlugin(this.refusals), operationLimitsPlugin, ApolloServerPluginLandingPageDisabled()],
      parseOptions: { maxTokens: operationLimits.tokens },
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
    const query: unknown = (req.body as Record<string, unknown> | undefined)?.['query'];
    if (caller.person === null && !asksOnlyPublic(query, this.operations.publicNames())) throw signInNeeded();
    return { req, res, caller };
  }

  private async read(req: Request): Promise<Caller> {
    try {
      return await this.callers.read(req);
    } catch (failure) {
      if (failure instanceof DomainError && failure.category === 'UNAUTHENTICATED') throw signInNeeded(failure);
      throw failure;
    }
  }
}
