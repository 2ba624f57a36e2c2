import { GraphQLError, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** What one request may ask. The widest page of the product needs less than half of each. */
export const operationLimits = { tokens: 4_000, rootFields: 20, depth: 12, variables: 40, complexity: 1_000 } as const;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

function rootFields(selections: SelectionSetNode, fragments: Fragments): number {
  return selections.selections.reduce((count, node) => {
    if (node.kind === Kind.FIELD) return count + 1;
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    return count + (inner ? rootFields(inner.selectionSet, fragments) : 0);
  }, 0);
}

/** Introspection is left out: its depth is bounded by a rule of its own. */
function depthOf(selections: SelectionSetNode | undefined, fragments: Fragments): number {
  if (selections === undefined) return 0;
  return Math.max(
    0,
    ...selections.selections.map((node) => {
      if (node.kind === Kind.FIELD)
        return node.name.value.startsWith('__') ? 1 : 1 + depthOf(node.selectionSet, fragments);
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      return depthOf(inner?.selectionSet, fragments);
    }),
  );
}

function refuse(what: string, found: number, most: number): never {
  throw new GraphQLError(
    `The request asks too much at once: ${found} ${what}, at most ${most} are served. Ask in several requests.`,
    {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    },
  );
}

/** Refuses a valid operation that is too wide, too deep or has too many variables, before it runs. */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = fragmentsOf(document);
  const fields = rootFields(operation.selectionSet, fragments);
  if (fields > operationLimits.rootFields) refuse('operations', fields, operationLimits.rootFields);
  const depth = depthOf(operation.selectionSet, fragments);
  if (depth > operationLimits.depth) refuse('levels', depth, operationLimits.depth);
  const variables = operation.variableDefinitions?.length ?? 0;
  if (variables > operationLimits.variables) refuse('variables', variables, operationLimits.variables);
}

/** Refuses an operation whose fields cost more than the limit: ten for each operation within, one for each field. */
export function checkComplexity(complexity: number): void {
  if (complexity > operationLimits.complexity) refuse('fields', complexity, operationLimits.complexity);
}
