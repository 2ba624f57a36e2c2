import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { keepWithin } from './refuse-request.js';

/** A place of the answer: how many fields give it, and the places within. */
interface Place {
  fields: number;
  within: Map<string, Place>;
}

function newPlace(): Place {
  return { fields: 0, within: new Map() };
}

/**
 * Refuses the same name of the answer too often in one place, because validation compares every pair of them. Follows
 * each spread, so what is written out must be bounded before.
 * @returns how many selections were looked at
 */
export function countRepeats(document: DocumentNode, roots: readonly SelectionSetNode[]): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  let visits = 0;

  function follow(set: SelectionSetNode | undefined, place: Place): void {
    for (const node of set?.selections ?? []) {
      visits += 1;
      if (node.kind === Kind.INLINE_FRAGMENT) follow(node.selectionSet, place);
      else if (node.kind === Kind.FRAGMENT_SPREAD) follow(fragments.get(node.name.value)?.selectionSet, place);
      else follow(node.selectionSet, enter(place, node.alias?.value ?? node.name.value));
    }
  }

  for (const root of roots) follow(root, newPlace());
  return visits;
}

function enter(place: Place, name: string): Place {
  const entered = place.within.get(name) ?? newPlace();
  place.within.set(name, entered);
  keepWithin('repeats', (entered.fields += 1));
  return entered;
}
