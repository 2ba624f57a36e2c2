import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
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
      if (!operation) return;
      if (operationName) contextValue.res.locals['operation'] = operationName.slice(0, 80);
      checkShape(document, operation);
      const variables = request.variables ?? {};
      // Variables that do not fit are refused by the execution, which says where.
      if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
      const named = operationName ? { operationName } : {};
      checkComplexity(getComplexity({ schema, query: document, variables, estimators: [costOf], ...named }));
    },
  }),
};
