import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { RefusalLedger } from '../audit/refusal-ledger.js';
import { ErrorFilter } from '../errors/error.filter.js';
import { RequestKeysKeeper } from '../keys/request-keys.keeper.js';
import { AccessGuard } from './access.guard.js';
import { OperationBudget } from './cost/operation-budget.js';
import { FreeTextGuard } from './free-texts/free-text.guard.js';
import { GraphqlOptions } from './graphql-options.service.js';
import { PageAnswers } from './page-answers/page-answers.service.js';
import { QuestionRunner } from './page-answers/question-runner.js';
import { RequestOpener } from './request-opener.js';

/** What GraphQL's options are made of: they find it in a module only. */
const parts = [RefusalLedger, OperationBudget, RequestOpener];
@Module({ providers: parts, exports: parts })
class GraphqlPartsModule {}

/**
 * GraphQL on /graphql, with the guards and the error table that cover every operation of every feature. Needs somebody to
 * provide the registered documents and the table of costs.
 */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [GraphqlPartsModule],
      useClass: GraphqlOptions,
    }),
    GraphqlPartsModule,
  ],
  providers: [
    QuestionRunner,
    PageAnswers,
    RequestKeysKeeper,
    // In this order: whoever may not do a thing is told no more about it.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: FreeTextGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: [GraphQLModule],
})
export class GraphqlApiModule {}
