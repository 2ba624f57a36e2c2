import { sharedDescriptions } from '@monitor/api-platform';
import { ArgsType, Field, Int } from '@nestjs/graphql';

/** Which two publications are compared, and which page of it is wanted. */
@ArgsType()
export class DifferenceArgs {
  @Field(() => Int, { description: 'Number of the publication whose figures stand before.' })
  from!: number;

  @Field(() => Int, { description: 'Number of the publication whose figures stand after.' })
  to!: number;

  @Field(() => Int, { description: sharedDescriptions.firstOfConnection })
  first!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.afterOfConnection })
  after: string | null = null;
}
