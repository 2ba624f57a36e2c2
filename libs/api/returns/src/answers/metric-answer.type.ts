import { StratifierWords } from '@monitor/api-reference';
import type {
  GroupCount as DomainGroupCount,
  MetricAnswer as DomainMetricAnswer,
  MetricId,
  Stratifier,
} from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Counts of one equity group, as typed: they may not be whole numbers yet.' })
export class GroupCount implements DomainGroupCount {
  @Field(() => ID)
  group!: string;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;
}

@ObjectType({ description: 'The counts of one metric by one stratifier, as typed.' })
export class MetricAnswer implements DomainMetricAnswer {
  @Field(() => ID)
  metricId!: MetricId;

  @Field(() => StratifierWords)
  stratifier!: Stratifier;

  @Field(() => [GroupCount])
  counts!: GroupCount[];

  @Field(() => String, { nullable: true })
  explanation!: string | null;

  @Field(() => Boolean)
  notCollected!: boolean;

  @Field(() => Int, { description: 'To be sent back when saving; 0 = never saved by anybody.' })
  version!: number;

  @Field(() => String, { nullable: true })
  editedByName!: string | null;
}
