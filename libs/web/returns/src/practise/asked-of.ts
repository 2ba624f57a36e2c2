import type { DocumentNode } from '@apollo/client';

type Selections = Extract<DocumentNode['definitions'][number], { kind: 'FragmentDefinition' }>['selectionSet'];
type Fragments = ReadonlyMap<string, { type: string; selections: Selections }>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition'
        ? [[definition.name.value, { type: definition.typeCondition.name.value, selections: definition.selectionSet }]]
        : [],
    ),
  );
}

/** What one field holds, as it was asked for. */
function valueOf(name: string, value: unknown, selections: Selections, fragments: Fragments): unknown {
  if (Array.isArray(value)) return value.map((each) => valueOf(name, each, selections, fragments));
  if (typeof value !== 'object' || value === null) return value;
  // The client matches fragments by the name of the type: theirs where there is one, else nobody looks at it.
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return { __typename: type, ...chosen(value as Record<string, unknown>, selections, fragments) };
}

function chosen(holder: Record<string, unknown>, { selections }: Selections, fragments: Fragments): object {
  const parts = selections.map((selection): object => {
    if (selection.kind === 'FragmentSpread') {
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined) throw new Error(`The fragment ${selection.name.value} is not in the document.`);
      return { __typename: fragment.type, ...chosen(holder, fragment.selections, fragments) };
    }
    if (selection.kind !== 'Field' || selection.name.value === '__typename') return {};
    const name = selection.name.value;
    const value = holder[name];
    if (value === undefined) throw new Error(`Practice has no answer to “${name}”.`);
    const below = selection.selectionSet;
    return { [name]: below === undefined ? value : valueOf(name, value, below, fragments) };
  });
  return Object.assign({}, ...parts) as object;
}

/** Of an answer what a document asks for, with the types by which the client tells its parts apart. */
export function askedOf(document: DocumentNode, answer: object): Record<string, unknown> {
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('A document without an operation asks nothing.');
  return chosen({ ...answer }, operation.selectionSet, fragmentsOf(document)) as Record<string, unknown>;
}
