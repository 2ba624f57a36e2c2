import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { readGlobalId } from './global-id.js';

/** Whatever can be asked for again by its id alone. */
@InterfaceType('Node', {
  description: 'Whatever can be asked for again by its id alone, as Relay’s clients do.',
  resolveType: ({ id }: Node) => readGlobalId(id)?.type,
})
export abstract class Node {
  @Field(() => ID, { description: 'Names it among all nodes of the schema; nothing can be read from it.' })
  id!: string;
}
