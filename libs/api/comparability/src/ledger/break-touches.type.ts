import { AreaLevelEnum, BoundariesEnum } from '@monitor/api-platform';
import { StratifierEnum } from '@monitor/api-reference';
import type { AreaLevel, Boundaries, BreakTouches as DomainTouches, MetricId, Stratifier } from '@monitor/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@InputType('BreakTouchesInput', {
  description:
    'Which series a break touches. A part that is null or left out stands for all, a list only for what it names.',
})
@ObjectType({
  description: 'Which series a break touches. A part that is null stands for all, a list only for what it names.',
})
export class BreakTouches implements DomainTouches {
  @Field(() => [ID], {
    nullable: true,
    description: 'Outcome metrics by their codes, for example `M01`; an empty list = none of them.',
  })
  metrics!: MetricId[] | null;

  @Field(() => [StratifierEnum], {
    nullable: true,
    description: 'The ways of dividing people in which the metrics are broken.',
  })
  stratifiers!: Stratifier[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Actions whose statuses are broken, by the code of the action or of its whole domain; an empty list = none of them.',
  })
  actions!: string[] | null;

  @Field(() => [AreaLevelEnum], { nullable: true, description: 'The levels at which figures are broken.' })
  levels!: AreaLevel[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'ODS codes of regions and boards, of today or ended; `ENG` for England.',
  })
  areaCodes!: string[] | null;

  @Field(() => [BoundariesEnum], {
    nullable: true,
    description:
      'The boundaries on which figures are broken: a change of boundaries breaks AS_WAS only, since AS_NOW restates history.',
  })
  readings!: Boundaries[] | null;
}
