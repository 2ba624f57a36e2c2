import { measureCost } from '@monitor/api-platform';
import { getVariableValues, Kind, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { costTable } from '../cost/cost-table.js';

/** What the one operation of a document costs in the product. */
export function costOf(
  schema: GraphQLSchema,
  text: string | DocumentNode,
  variables: Record<string, unknown> = {},
): number {
  const document = typeof text === 'string' ? parse(text) : text;
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The document holds no operation.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Error(errors?.map(({ message }) => message).join(' '));
  return measureCost({ schema, document, operation, variables: coerced }, costTable);
}
