import { connectionOf } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { EstimateType } from '../../figures/estimate.type.js';
import { TableOfArea } from '../../figures/table-of-area.type.js';

/** A figure that one publication has otherwise than another. */
@ObjectType({
  description: 'A figure about people that is not the same in two publications: before in one, after in the other.',
})
export class FigureDifference extends TableOfArea {
  @Field(() => Quarter, { description: 'The quarter in which the figure differs, with its window.' })
  quarter!: Quarter;

  @Field(() => String, {
    description:
      'The group of a share, for example “Female”; of a measure of all groups together what people are divided by, for example “Sex”.',
  })
  groupLabel!: string;

  @Field(() => String, { description: 'What it measures, for example “Share” or “Gap”.' })
  measureLabel!: string;

  @Field(() => EstimateType, { nullable: true, description: 'As `from` has it; null where it is not in it.' })
  before!: EstimateType | null;

  @Field(() => EstimateType, { nullable: true, description: 'As `to` has it; null where it is not in it.' })
  after!: EstimateType | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'After minus before, in the unit of the figure: a share of 0.41 that was 0.38 differs by 0.03. Null unless both are shown.',
  })
  difference!: number | null;

  @Field(() => String, { description: 'What changed, in a few words for people.' })
  text!: string;
}

/** Figures that differ, page by page. */
@ObjectType({
  description:
    'Figures that are not the same in two publications: shares and gaps by how far they moved, the furthest first; then ratios likewise; then those that are not shown in both.',
})
export class FigureDifferenceConnection extends connectionOf(
  FigureDifference,
  'FigureDifference',
  'A figure that differs, and where it stands.',
) {}
