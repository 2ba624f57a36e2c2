import { Field, ObjectType } from '@nestjs/graphql';

/** Where what an organisation reported for some quarters counts on the boundaries of today, in words. */
@ObjectType({ description: 'Where what an organisation reported for some quarters counts today, in words.' })
export class PlaceRecord {
  @Field(() => String)
  quarters!: string;

  @Field(() => String, { description: 'Where its statuses and returns count: they are never divided.' })
  statuses!: string;

  @Field(() => String, { description: 'Where its counts of people go, with shares where they are divided.' })
  people!: string;

  @Field(() => Boolean, { description: 'True where counts are shared out by weights.' })
  isEstimated!: boolean;

  @Field(() => String, { nullable: true, description: 'Whose weights divide the counts.' })
  source!: string | null;
}
