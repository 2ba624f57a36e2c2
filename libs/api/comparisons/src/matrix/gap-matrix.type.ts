import type { ChangeInMatrix } from '@monitor/analysis';
import { BoundariesEnum, Day } from '@monitor/api-platform';
import { Area, Metric, Quarter, StratifierDefinition } from '@monitor/api-reference';
import { EstimateType, FindingType, Publication } from '@monitor/api-releases';
import type { Boundaries } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ChangeInMatrixEnum } from '../equity/change-in-matrix.enum.js';

/** One measure by one kind of groups. */
@ObjectType({ description: 'The gap of one measure between groups of one kind, in one area.' })
export class MatrixGap {
  @Field(() => Metric, { description: 'The measure, a share of people.' })
  metric!: Metric;

  @Field(() => StratifierDefinition, { description: 'The kind of groups that are set against each other.' })
  stratifier!: StratifierDefinition;

  @Field(() => String, {
    description: 'Whose share is taken from whose, for example “least deprived fifth less most deprived fifth”.',
  })
  pair!: string;

  @Field(() => Quarter, {
    nullable: true,
    description: 'The newest quarter in which the gap can be shown, or was reported; null where it never was.',
  })
  quarter!: Quarter | null;

  @Field(() => Int, {
    description: 'How many organisations the gap of that quarter comes from; 0 where there is none.',
  })
  organisations!: number;

  @Field(() => EstimateType, {
    description:
      'How far the shares of the two declared groups lie apart in that quarter, as in `EquityPoint.difference`.',
  })
  difference!: EstimateType;

  @Field(() => ChangeInMatrixEnum, {
    description: 'What has become of the gap, judged allowing for every change of the matrix.',
  })
  change!: ChangeInMatrix;

  @Field(() => FindingType, {
    nullable: true,
    description: 'The change in words and figures; null where there is nothing to compare and where it is withheld.',
  })
  changeFinding!: FindingType | null;
}

/** Every gap of an area. */
@ObjectType({
  description: 'Every measure of one area by every kind of groups, as a publication has them: never from live data.',
})
export class GapMatrix {
  @Field(() => Publication, {
    nullable: true,
    description: 'The publication that the gaps are read from; null where nothing has been published yet.',
  })
  publication!: Publication | null;

  @Field(() => Area, { description: 'The area whose gaps they are.' })
  area!: Area;

  @Field(() => Quarter, { description: 'The latest quarter that was looked at.' })
  quarter!: Quarter;

  @Field(() => BoundariesEnum, { description: 'The boundaries that the gaps stand on.' })
  boundaries!: Boundaries;

  @Field(() => Day, {
    nullable: true,
    description: 'The day of those boundaries with AS_NOW; null with AS_WAS.',
  })
  boundariesOn!: string | null;

  @Field(() => String, { description: 'How many gaps changed, which way, and of how many nobody can tell.' })
  sentence!: string;

  @Field(() => String, { description: 'How the matrix allows for all of its changes, in words to show below it.' })
  allowance!: string;

  @Field(() => String, { description: 'Where the gaps come from, in words to show below them.' })
  source!: string;

  @Field(() => [MatrixGap], { description: 'Every measure by every kind of groups, in the order of the catalogue.' })
  gaps!: MatrixGap[];
}
