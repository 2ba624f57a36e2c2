import { Kind } from 'graphql';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { countRepeats } from './count-repeats.js';
import { DocumentMeasure } from './measure-document.js';
import type { Extent } from './measure-document.js';
import { keepWithin, notUnderstood } from './refuse-request.js';

type Executable = OperationDefinitionNode | FragmentDefinitionNode;

function isExecutable(node: DefinitionNode): node is Executable {
  return node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;
}

function boundOperation({ operation, variableDefinitions }: OperationDefinitionNode, { fields, depth }: Extent): void {
  if (operation === 'subscription') {
    throw notUnderstood('Found a subscription. Only queries and mutations are answered here.');
  }
  keepWithin('rootFields', fields);
  keepWithin('depth', depth);
  keepWithin('variables', variableDefinitions?.length ?? 0);
}

/**
 * Refuses a document that asks too much, before anything else walks through it. The sums are over all of its operations
 * and over fragments that none of them may use, because validation reads all of them.
 * @returns how many selections were looked at: at most those of the text, and those that may be written out
 */
export function boundDocument(document: DocumentNode): number {
  keepWithin('definitions', document.definitions.length);
  const definitions = document.definitions.filter(isExecutable);
  const measure = new DocumentMeasure(document);
  const sums = { selections: 0, aliases: 0, directives: 0 };
  for (const definition of definitions) {
    const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
    const extent = isFragment ? measure.extentOfFragment(definition.name.value) : measure.extentOf(definition);
    if (!isFragment) boundOperation(definition, extent);
    for (const limit of ['selections', 'aliases', 'directives'] as const) {
      sums[limit] += extent[limit];
      keepWithin(limit, sums[limit]);
    }
  }
  const repeats = countRepeats(
    document,
    definitions.map(({ selectionSet }) => selectionSet),
  );
  return measure.visits + repeats;
}
