import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { RefusalLedger } from '../audit/refusal-ledger.js';
import { ErrorFilter } from '../errors/error.filter.js';
import { AccessGuard } from './access.guard.js';
import { GraphqlOptions } from './graphql-options.service.js';
import { PageAnswers } from './page-answers.service.js';

/** Somewhere for GraphQL's options to find the ledger that refusals are written to. */
@Module({ providers: [RefusalLedger], exports: [RefusalLedger] })
class RefusalLedgerModule {}

/**
 * GraphQL on /graphql, with the guard and the error table that cover every operation of every feature. Needs somebody to
 * provide the registered documents and the table of costs.
 */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [RefusalLedgerModule],
      useClass: GraphqlOptions,
    }),
  ],
  providers: [
    PageAnswers,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
})
export class GraphqlApiModule {}
