import { Day } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';

/** Something that happened to an organisation, or is to happen, in words. */
@ObjectType({ description: 'Something that happened to an organisation, or is to happen, in words.' })
export class OrganisationEvent {
  @Field(() => Day, { description: 'The day of the event; of a closing, the last day.' })
  on!: string;

  @Field(() => String, {
    description: 'What happened, in one or two sentences; begins with “Still to come” where the day has not come.',
  })
  what!: string;

  @Field(() => String, { description: 'What recorded it, in words.' })
  source!: string;

  @Field(() => Day, { description: 'The day since which this service has known it.' })
  knownSince!: string;
}
