import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { RefusalLedger } from '../audit/refusal-ledger.js';
import { ErrorFilter } from '../errors/error.filter.js';
import { AccessGuard } from './access.guard.js';
import { GraphqlOptions } from './graphql-options.service.js';
import { OperationRegister } from './operation-register.js';

@Module({
  imports: [DiscoveryModule],
  providers: [OperationRegister, RefusalLedger],
  exports: [OperationRegister, RefusalLedger],
})
class OperationRegisterModule {}

/** GraphQL on /graphql, with the guard and the error table that cover every operation of every feature. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [OperationRegisterModule],
      useClass: GraphqlOptions,
    }),
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
})
export class GraphqlApiModule {}
