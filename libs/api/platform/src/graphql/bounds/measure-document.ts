import { Kind } from 'graphql';
import type { DirectiveNode, DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { notUnderstood } from './refuse-request.js';

/** What a set of selections asks for, with every fragment written out where it is spread. */
export interface Extent {
  /** Fields that stand in it directly. */
  fields: number;
  depth: number;
  selections: number;
  aliases: number;
  directives: number;
}

const nothing: Extent = { fields: 0, depth: 0, selections: 0, aliases: 0, directives: 0 };

/** Sums stay numbers that can be told, however often fragments double them. */
const countless = 1_000_000;

function beside(one: Extent, other: Extent): Extent {
  const sum = (key: keyof Extent): number => Math.min(countless, one[key] + other[key]);
  return {
    fields: sum('fields'),
    depth: Math.max(one.depth, other.depth),
    selections: sum('selections'),
    aliases: sum('aliases'),
    directives: sum('directives'),
  };
}

/**
 * Measures the definitions of a document. Each selection is looked at once and each fragment remembered, so the work
 * is that of reading the text, whatever the fragments multiply it by. Fragments that spread each other are refused.
 */
export class DocumentMeasure {
  /** Selections looked at so far. */
  visits = 0;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Extent | 'being measured'>();

  constructor(document: DocumentNode) {
    this.fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** The extent of a definition, with its own directives. */
  extentOf(definition: { selectionSet: SelectionSetNode; directives?: readonly DirectiveNode[] | undefined }): Extent {
    const within = this.extentOfSet(definition.selectionSet);
    return beside(within, { ...nothing, directives: definition.directives?.length ?? 0 });
  }

  /** The extent of a fragment by its name, measured once; nothing for one that is not there. */
  extentOfFragment(name: string): Extent {
    const known = this.measured.get(name);
    if (known === 'being measured') throw notUnderstood(`The fragment "${name.slice(0, 80)}" spreads itself.`);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return nothing;
    this.measured.set(name, 'being measured');
    const extent = this.extentOf(fragment);
    this.measured.set(name, extent);
    return extent;
  }

  private extentOfSet(set: SelectionSetNode | undefined): Extent {
    return (set?.selections ?? []).reduce((sum, node) => beside(sum, this.extentOfSelection(node)), nothing);
  }

  private extentOfSelection(node: SelectionNode): Extent {
    this.visits += 1;
    const own = { ...nothing, selections: 1, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) return beside(own, this.extentOfFragment(node.name.value));
    const within = this.extentOfSet(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return beside(own, within);
    const aliases = node.alias === undefined ? 0 : 1;
    return { ...beside({ ...own, aliases }, within), fields: 1, depth: 1 + within.depth };
  }
}
