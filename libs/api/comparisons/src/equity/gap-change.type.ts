import { verdictOfSameMeaning, verdictsOfSame } from '@monitor/analysis';
import type { CauseKind, VerdictOfSame } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';
import { CauseKindEnum, EstimateType } from '@monitor/api-releases';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

export const GapChangeVerdictEnum = registerEnum({
  name: 'GapChangeVerdict',
  description: 'What became of a gap among the organisations that gave it both times, whichever way it lies.',
  values: verdictsOfSame,
  meaning: verdictOfSameMeaning,
});

/** How much more the figures of a gap vary than those of people taken one by one. */
@ObjectType({
  description:
    'How much more a gap varies than one of people taken one by one, since people of one organisation are alike: published on a coarse grid, rounded up.',
})
export class GapDesignEffects {
  @Field(() => Float, { description: 'Of the difference of the two shares, 1 or more.' })
  difference!: number;

  @Field(() => Float, { description: 'Of the logarithm of their ratio, 1 or more.' })
  ratio!: number;
}

/** One thing that the change of a published gap comes from. */
@ObjectType({ description: 'One thing that the change of a published gap comes from.' })
export class PartOfGapChange {
  @Field(() => CauseKindEnum, { description: 'What part of the change it is, for example who answered.' })
  kind!: CauseKind;

  @Field(() => Float, {
    description: 'By how much it made the gap wider, as a difference of shares; below 0 where it made it narrower.',
  })
  value!: number;
}

/** How a gap changed since an earlier quarter. */
@ObjectType({
  description: 'How a gap changed since an earlier quarter, among the organisations that gave it both times.',
})
export class GapChange {
  @Field(() => ID, { description: 'The earlier quarter: the one before, or the same a year before.' })
  sinceQuarterId!: string;

  @Field(() => GapChangeVerdictEnum, { description: 'What became of the gap of the same organisations.' })
  verdict!: VerdictOfSame;

  @Field(() => Int, {
    nullable: true,
    description: 'How many organisations gave it both times; null where the figures are withheld.',
  })
  organisations!: number | null;

  @Field(() => EstimateType, {
    description:
      'How much wider the gap of the same organisations is, each weighted by its mean share of people; below 0 where it is narrower. 95% interval by a paired jackknife, rounded. SUPPRESSED where it would tell of single organisations.',
  })
  change!: EstimateType;

  @Field(() => [PartOfGapChange], {
    nullable: true,
    description:
      'What the change of the published gap comes from; the parts add up to it. Null where one of them would tell of single organisations.',
  })
  split!: PartOfGapChange[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the better-off group fell and the worse-off one did not clearly rise, among the same organisations; null where the figures are withheld.',
  })
  isLevellingDown!: boolean | null;
}
