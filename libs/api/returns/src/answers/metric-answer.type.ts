import { StratifierEnum } from '@monitor/api-reference';
import type {
  GroupCount as DomainGroupCount,
  MetricAnswer as DomainMetricAnswer,
  MetricId,
  Stratifier,
} from '@monitor/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'Exact counts of one group of people, seen only by people who may see the return. A draft holds what was typed.',
})
export class GroupCount implements DomainGroupCount {
  @Field(() => ID, { description: 'Code of the group within the stratifier, for example `IMD1`.' })
  group!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many people of the group count as the metric says; null where no count was typed. A whole number in a return without errors.',
  })
  numerator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many people of the group there are to count among; null where no count was typed. A whole number in a return without errors.',
  })
  denominator!: number | null;
}

@ObjectType({ description: 'One table of a return: the counts of one metric by one stratifier.' })
export class MetricAnswer implements DomainMetricAnswer {
  @Field(() => ID, { description: 'The metric that was counted, for example `M01`.' })
  metricId!: MetricId;

  @Field(() => StratifierEnum, { description: 'What the counted people are divided by.' })
  stratifier!: Stratifier;

  @Field(() => [GroupCount], {
    description: 'The counts, group by group; a complete table has every group of the stratifier.',
  })
  counts!: GroupCount[];

  @Field(() => String, {
    nullable: true,
    description: `Why the table cannot be given, or why an unusual figure is right.`,
  })
  explanation!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the organisation says that it cannot give this table for the quarter; it then holds no counts.',
  })
  notCollected!: boolean;
}
