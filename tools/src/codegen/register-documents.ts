import { InMemoryCache } from '@apollo/client';
import { Kind, print } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

const header = '/** Written by `npm run codegen`. Do not edit. */\n';
/** A typed document as the generator writes it: one line of JSON. */
const written = /^export const \w+Document = (\{.*\}) as unknown as DocumentNode</gm;

/** The documents that modules of typed documents hold. */
export function documentsIn(modules: readonly string[]): DocumentNode[] {
  return modules
    .flatMap((text) => [...text.matchAll(written)])
    .map(([, json = '']) => JSON.parse(json) as DocumentNode);
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  return definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function asksOnlyPublic({ selectionSet }: OperationDefinitionNode, publicOperations: ReadonlySet<string>): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && publicOperations.has(selection.name.value),
  );
}

/**
 * The text of the module that lists, as the browser's client sends them, the documents which are answered without
 * signing in: those that ask for nothing but public operations.
 * @param modules the modules of typed documents
 */
export function registerDocuments(modules: readonly string[], publicOperations: ReadonlySet<string>): string {
  const cache = new InMemoryCache();
  const registered = documentsIn(modules).flatMap((document) => {
    const operation = operationOf(document);
    if (!operation?.name || !asksOnlyPublic(operation, publicOperations)) return [];
    const variables = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    return [{ operationName: operation.name.value, variables, text: print(cache.transformDocument(document)) }];
  });
  const entries = registered.map(
    ({ operationName, variables, text }) =>
      `  {\n    operationName: '${operationName}',\n    variables: ${JSON.stringify(variables)},\n    text: \`${text}\`,\n  },\n`,
  );
  return `import type { RegisteredDocument } from '@monitor/api-platform';\n\n${header}export const registeredDocuments: readonly RegisteredDocument[] = [\n${entries.join('')}];\n`;
}
