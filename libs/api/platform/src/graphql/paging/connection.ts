import { DomainError } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { writeCursor } from './cursor.js';
import type { SortKeys } from './cursor.js';
import { toPage } from './to-page.js';

const mostNodes = 1_000;

/** Where a page stands in the whole list, as Relay has it; pages are read forwards only. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether another page follows.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Asks for the page that follows, as `after`; null where this page is empty.',
  })
  endCursor!: string | null;
}

/** One node of a page, and the cursor after which the rest of the list begins. */
export interface Edge<Node> {
  cursor: string;
  node: Node;
}

/** A page of a list: its nodes, the same with their cursors, and where it stands. */
export interface Page<Node> {
  nodes: Node[];
  edges: Edge<Node>[];
  pageInfo: PageInfo;
}

/**
 * The class that a GraphQL connection extends: a page of nodes in the shape that Relay's clients read. `name` is that
 * of the node in the schema; `edge` says what an edge of it is.
 */
export function connectionOf<Node extends object>(node: Type<Node>, name: string, edge: string) {
  @ObjectType(`${name}Edge`, { description: edge })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Asks for what follows this node, as `after`.' })
    cursor!: string;

    @Field(() => node, { description: 'The node itself.' })
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class Connection implements Page<Node> {
    @Field(() => [node], { description: 'The nodes of the page, in the order of the list.' })
    nodes!: Node[];

    @Field(() => [NodeEdge], { description: 'The nodes of the page, each with its cursor.' })
    edges!: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** How many rows to read for a page of a connection: one more than it shows. Refuses fewer than 1 and more than 1,000. */
export function nodesToRead(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= mostNodes) return first + 1;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', `“first” is ${first}. Ask for 1 to 1,000 nodes at a time.`);
}

/** The page of a connection: of the rows that `nodesToRead` asked for, with what each is sorted by in the list's name. */
export function toConnection<Node>(
  list: string,
  read: readonly Node[],
  { first, keysOf }: { first: number; keysOf: (node: Node) => SortKeys },
): Page<Node> {
  const { rows, goesOnAfter } = toPage(read, first);
  const edges = rows.map((node) => ({ cursor: writeCursor(list, keysOf(node)), node }));
  return {
    nodes: rows,
    edges,
    pageInfo: { hasNextPage: goesOnAfter !== null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
