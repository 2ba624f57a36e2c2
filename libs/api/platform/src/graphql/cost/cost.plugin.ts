import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { DomainError } from '@monitor/domain';
import { getVariableValues, GraphQLError } from 'graphql';
import { refusedEarly } from '../../errors/refused-early.js';
import type { Balance } from '../../limits/allowance.js';
import { notUnderstood } from '../bounds/refuse-request.js';
import type { GraphqlContext } from '../graphql-context.js';
import type { CostTable } from './cost-table.js';
import { measureCost } from './measure-cost.js';
import { readingCost } from './operation-budget.js';
import type { OperationBudget } from './operation-budget.js';

/** The most that one request may cost: all organisations of the largest region, or every board over 40 quarters, once. */
export const mostCost = 350_000;

/** What a caller is told of every operation, in `extensions.cost`. */
interface ToldCost {
  requested: number;
  limit: number;
  /** What is left of the caller's budget, all requests of a minute together. */
  budget: { limit: number; remaining: number; resetsInSeconds: number };
}

type Request = GraphQLRequestContext<GraphqlContext>;

/** Undefined where nothing can be measured: what is wrong then is told by the execution. */
function answeringCost({ schema, document, operation, request }: Request, table: CostTable): number | undefined {
  if (!document || !operation) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
    maxErrors: 1,
  });
  if (coerced === undefined) return undefined;
  try {
    return measureCost({ schema, document, operation, variables: coerced }, table);
  } catch (failure) {
    // An argument that its variable leaves without a value: whatever else is asked, the request is wrong.
    throw failure instanceof GraphQLError ? notUnderstood(failure.message) : failure;
  }
}

function keepWithinLimit(requested: number): void {
  if (requested <= mostCost) return;
  throw refusedEarly(
    new DomainError(
      'QUERY_TOO_COSTLY',
      `The request costs ${requested}, at most ${mostCost} is served. Ask for fewer quarters, areas or fields at once.`,
      { requested, limit: mostCost },
    ),
  );
}

function toldCost(requested: number, { points, remaining, resetsInSeconds }: Balance): ToldCost {
  return { requested, limit: mostCost, budget: { limit: points, remaining, resetsInSeconds } };
}

/**
 * Measures what each operation costs and refuses what costs too much, at once or in a minute, before any resolver runs.
 * Every answer to a measured operation tells its cost, and what is left. Reading it was paid for when it came.
 */
export function costPlugin(budget: OperationBudget, table: CostTable): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => {
      let requested: number | undefined;
      return {
        didResolveOperation: async (context) => {
          const answering = answeringCost(context, table);
          if (answering === undefined) return;
          requested = answering + readingCost(context.request.query);
          keepWithinLimit(requested);
          await budget.spend(context.contextValue, answering);
        },
        willSendResponse: async ({ contextValue, response: { body } }) => {
          if (requested === undefined || body.kind !== 'single') return;
          const cost = toldCost(requested, await budget.left(contextValue));
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}
