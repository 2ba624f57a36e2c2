import { AreaLevelWords, BoundariesWords } from '@monitor/api-platform';
import { StratifierWords } from '@monitor/api-reference';
import type { AreaLevel, Boundaries, BreakTouches as DomainTouches, MetricId, Stratifier } from '@monitor/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@InputType('BreakTouchesInput', {
  description:
    'Which series a break touches. In each part null or nothing stands for all, a list for those in it alone.',
})
@ObjectType({
  description: 'Which series a break touches. In each part null stands for all, a list for those in it alone.',
})
export class BreakTouches implements DomainTouches {
  @Field(() => [ID], { nullable: true, description: 'Measures of people, for example M01; an empty list = none.' })
  metrics!: MetricId[] | null;

  @Field(() => [StratifierWords], { nullable: true, description: 'What the people are divided by.' })
  stratifiers!: Stratifier[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Statuses of actions, by the code of an action or of its domain; an empty list = none.',
  })
  actions!: string[] | null;

  @Field(() => [AreaLevelWords], { nullable: true })
  levels!: AreaLevel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Regions and boards, of today or ended.' })
  areaCodes!: string[] | null;

  @Field(() => [BoundariesWords], {
    nullable: true,
    description:
      'A change of boundaries breaks AS_WAS only: history restated on the boundaries of today is not broken.',
  })
  readings!: Boundaries[] | null;
}
