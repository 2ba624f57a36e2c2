import { Field, ObjectType } from '@nestjs/graphql';

/** Where what an organisation reported for some quarters counts on the boundaries of today, in words. */
@ObjectType({
  description: 'The areas of today for which an organisation’s figures of some quarters count, in words.',
})
export class PlaceRecord {
  @Field(() => String, {
    description: 'The quarters, by their last days, for example “Quarters that ended up to 31 March 2026”.',
  })
  quarters!: string;

  @Field(() => String, { description: 'Where its statuses and returns count: they are never divided.' })
  statuses!: string;

  @Field(() => String, { description: 'Where its counts of people go, with shares where they are divided.' })
  people!: string;

  @Field(() => Boolean, { description: 'Whether its counts are shared out by weights, and so are marked [e].' })
  isEstimated!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Whose weights divide the counts; null where nothing is divided.',
  })
  source!: string | null;
}
