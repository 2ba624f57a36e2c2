import type { Actor, Permission } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import type { Node } from './node.type.js';

/** Finds nodes of one type, for whoever may ask for the list that they come from. */
export interface NodeReader {
  /** What the list needs; asked before anything is looked for. */
  permission: Permission;
  /** The node of these keys; null where there is none, and where the actor may not see it, alike. */
  read(actor: Actor, keys: readonly string[]): Promise<Node | null>;
}

/** Who finds which nodes: each feature says so of its own types when it starts. */
@Injectable()
export class NodeReaders {
  private readonly readers = new Map<string, NodeReader>();

  register(type: string, reader: NodeReader): void {
    if (this.readers.has(type)) throw new Error(`Nodes of ${type} are found by two features.`);
    this.readers.set(type, reader);
  }

  of(type: string): NodeReader | null {
    return this.readers.get(type) ?? null;
  }
}
