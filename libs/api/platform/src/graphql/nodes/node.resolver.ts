import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../access/operation-access.js';
import type { Caller } from '../../sign-in/caller.js';
import { permittedActor } from '../access.guard.js';
import { CurrentCaller } from '../current-caller.decorator.js';
import { readGlobalId } from './global-id.js';
import { NodeReaders } from './node-readers.js';
import { Node } from './node.type.js';

@Resolver(() => Node)
export class NodeResolver {
  constructor(@Inject(NodeReaders) private readonly readers: NodeReaders) {}

  @Query(() => Node, {
    nullable: true,
    description:
      'What an id names; null where there is nothing of that id, and where the viewer may not see it. Refused with NOT_PERMITTED where the viewer may see nothing of its type.',
  })
  @SignedIn()
  async node(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID, description: 'As the list gave it in which the node was found.' }) id: string,
  ): Promise<Node | null> {
    const named = readGlobalId(id);
    const reader = named && this.readers.of(named.type);
    if (named === null || reader === null) return null;
    return reader.read(permittedActor(caller, reader.permission), named.keys);
  }
}
