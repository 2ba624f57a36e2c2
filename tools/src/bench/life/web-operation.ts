import { print, visit } from 'graphql';
import type { DefinitionNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { findDocuments } from '../../codegen/find-documents.js';
import { workspacePath } from '../../start/workspace.js';

/** The mutations that take a return from its first answer to acceptance, by the names the browser app gives them. */
export const lifeMutations = ['SaveAnswers', 'SubmitReturn', 'SignOffReturn', 'AcceptReturn'] as const;
export type LifeMutation = (typeof lifeMutations)[number];

/** The text of each mutation exactly as the browser app sends it, with every fragment that it needs. */
export async function readWebOperations(): Promise<Record<LifeMutation, string>> {
  const documents = await findDocuments(workspacePath('.'), 'libs/web/returns/src');
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const texts = lifeMutations.map((name) => [name, operationText(definitions, name)]);
  return Object.fromEntries(texts) as Record<LifeMutation, string>;
}

function operationText(definitions: readonly DefinitionNode[], name: LifeMutation): string {
  const operation = definitions.find(
    (found): found is OperationDefinitionNode => found.kind === 'OperationDefinition' && found.name?.value === name,
  );
  if (operation === undefined) throw new Error(`The browser app has no operation named ${name}.`);
  const needed = new Map<string, DefinitionNode>([['', operation]]);
  const waiting: DefinitionNode[] = [operation];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node, {
      FragmentSpread: ({ name: spread }) => {
        if (needed.has(spread.value)) return;
        const fragment = fragmentNamed(definitions, spread.value);
        needed.set(spread.value, fragment);
        waiting.push(fragment);
      },
    });
  }
  return [...needed.values()].map((node) => print(node)).join('\n');
}

function fragmentNamed(definitions: readonly DefinitionNode[], name: string): FragmentDefinitionNode {
  const fragment = definitions.find(
    (found): found is FragmentDefinitionNode => found.kind === 'FragmentDefinition' && found.name.value === name,
  );
  if (fragment === undefined) throw new Error(`The browser app has no fragment named ${name}.`);
  return fragment;
}
