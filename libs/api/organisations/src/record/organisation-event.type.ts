import { Day } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';

/** Something that happened to an organisation, or is to happen, in words. */
@ObjectType({ description: 'Something that happened to an organisation, or is to happen, in words.' })
export class OrganisationEvent {
  @Field(() => Day, { description: 'The day of the event; of a closing, the last day.' })
  on!: string;

  @Field(() => String)
  what!: string;

  @Field(() => String)
  source!: string;

  @Field(() => Day, { description: 'Since when it is known here.' })
  knownSince!: string;
}
