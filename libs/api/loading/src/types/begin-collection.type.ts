import { KeyedInput } from '@monitor/api-platform';
import type { MappingFault as Fault } from '@monitor/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Begun } from '../steps/read-in.js';

@InputType({ description: 'How a published file becomes answers.' })
export class BeginCollectionInput extends KeyedInput {
  @Field(() => String, { description: 'The name of the file, for whoever reads the record later.' })
  fileName!: string;

  @Field(() => String, { description: 'The mapping file: JSON, at most 1,000,000 characters.' })
  mappingText!: string;
}

@ObjectType({ description: 'Something in a mapping that must be put right.' })
export class MappingFault implements Fault {
  @Field(() => String, {
    description: 'Where in the mapping, for example cells.status.column; a heading that the file has not.',
  })
  part!: string;

  @Field(() => String, { description: 'What was found, what was wanted, and what to do.' })
  message!: string;
}

@ObjectType({ description: 'A collection that was begun, or what is wrong with its mapping.' })
export class BegunCollection {
  @Field(() => ID, { nullable: true, description: 'Its id; null where the mapping must be put right first.' })
  id!: string | null;

  @Field(() => [MappingFault], { description: 'What must be put right in the mapping.' })
  faults!: MappingFault[];
}

/** The outcome as the schema has it. */
export function toBegunCollection(begun: Begun): BegunCollection {
  return 'faults' in begun ? { id: null, faults: begun.faults } : { id: begun.collectionId, faults: [] };
}
