import type { ApolloServerPlugin } from '@apollo/server';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { GraphqlContext } from './graphql-context.js';
import { checkComplexity, checkShape } from './operation-limits.js';

const rootTypes = new Set(['Query', 'Mutation']);

function costOf({ type, childComplexity }: ComplexityEstimatorArgs): number {
  return (rootTypes.has(type.name) ? 10 : 1) + childComplexity;
}

/** Refuses operations that ask too much, before any resolver runs, and names the operation for the request log. */
export const operationLimitsPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, document, operation, operationName, request, schema }) => {
      if (operationName) contextValue.res.locals['operation'] = operationName.slice(0, 80);
      if (operation) checkShape(document, operation);
      const variables = request.variables ?? {};
      const named = operationName ? { operationName } : {};
      checkComplexity(getComplexity({ schema, query: document, variables, estimators: [costOf], ...named }));
    },
  }),
};
