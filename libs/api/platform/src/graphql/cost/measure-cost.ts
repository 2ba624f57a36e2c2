import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { amountFor, unknownLength } from './cost-table.js';
import type { Asked, CostTable } from './cost-table.js';

/** A valid operation with the values of its variables, as coerced. */
export interface MeasuredOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** What fields are asked of: an object, or whatever objects an interface stands for. */
type Asker = GraphQLObjectType | GraphQLInterfaceType;

interface Place {
  type: Asker;
  asked: Asked;
}

/** Each operation of a request is a statement or more, which takes as long as so many values. */
const operationCost = 100;

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

/**
 * What answering an operation costs, in values of the answer: one for each field, multiplied by the lengths of the lists
 * that it stands in, and what finding them costs. The document must be bounded, for each spread is followed.
 */
export function measureCost(measured: MeasuredOperation, table: CostTable): number {
  const { schema, operation } = measured;
  const root = schema.getRootType(operation.operation);
  return root ? Math.ceil(new CostMeasure(measured, table, root).ofSet(operation.selectionSet)) : 0;
}

class CostMeasure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly variables: Record<string, unknown>;

  constructor(
    private readonly measured: MeasuredOperation,
    private readonly table: CostTable,
    private readonly root: GraphQLObjectType,
  ) {
    const { document, variables } = measured;
    this.variables = { ...variables };
    this.fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  ofSet(set: SelectionSetNode | undefined, place: Place = { type: this.root, asked: {} }): number {
    return (set?.selections ?? []).reduce((sum, node) => sum + this.ofSelection(node, place), 0);
  }

  private ofSelection(node: SelectionNode, place: Place): number {
    if (this.isLeftOut(node)) return 0;
    if (node.kind === Kind.FIELD) return this.ofField(node, place);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
    const named = this.measured.schema.getType(fragment?.typeCondition?.name.value ?? '');
    return this.ofSet(fragment?.selectionSet, { ...place, type: isAsker(named) ? named : place.type });
  }

  private ofField(node: FieldNode, { type, asked }: Place): number {
    const name = node.name.value;
    const field = metaFields[name] ?? type.getFields()[name];
    if (field === undefined) return 1;
    const here = { ...asked, ...flattened(getArgumentValues(field, node, this.variables)) };
    const key = `${type.name}.${name}`;
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const each = isAsker(named) ? this.ofSet(node.selectionSet, { type: named, asked: here }) : Number(isList);
    const length = isList ? amountFor(this.table.lists[key] ?? unknownLength, here) : 1;
    const finding = this.table.finding[key];
    const started = type === this.root ? operationCost : 0;
    return 1 + started + length * each + (finding === undefined ? 0 : amountFor(finding, here));
  }

  private isLeftOut(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables);
    return skip?.['if'] === true || include?.['if'] === false;
  }
}

function isAsker(type: unknown): type is Asker {
  return isObjectType(type) || isInterfaceType(type);
}

/** Arguments with the fields of inputs among them, one beside another. */
function flattened(given: Readonly<Record<string, unknown>>): Asked {
  const parts = Object.entries(given).map(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : { [name]: value },
  );
  return Object.assign({}, ...parts) as Asked;
}
