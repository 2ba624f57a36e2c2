import type { FigureMeasure, PublishedFigure } from '@monitor/analysis';
import { connectionOf, EstimateStatusEnum } from '@monitor/api-platform';
import type { EstimateStatus } from '@monitor/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FigureMeasureEnum } from '../figures/figure-enums.js';
import { TableOfArea } from '../figures/table-of-area.type.js';

/** One published figure, with all that says of what it is. */
@ObjectType({
  description:
    'One published figure about people, after disclosure control, with all that says of what it is. It never changes: another publication has another.',
})
export class Figure extends TableOfArea implements PublishedFigure {
  @Field(() => ID, { description: 'Names the figure in its publication; made of what it is of, and always the same.' })
  id!: string;

  @Field(() => ID, { description: 'The quarter that the figure is of.' })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the group of a SHARE, for example `IMD1`; null of a measure of all groups together.',
  })
  group!: string | null;

  @Field(() => FigureMeasureEnum, { description: 'What it measures.' })
  measure!: FigureMeasure;

  @Field(() => Float, { nullable: true, description: 'The figure; null unless it is PUBLISHED.' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower limit of its 95% interval; null where there is none.',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper limit of its 95% interval; null where there is none.',
  })
  upper!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People of the group who count as the metric says, rounded; null where hidden, and unless SHARE.',
  })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People of the group, rounded; it may be shown where the share is not. Null unless SHARE.',
  })
  denominator!: number | null;

  @Field(() => EstimateStatusEnum, { description: 'Whether there is a figure, and why not where there is none.' })
  status!: EstimateStatus;

  @Field(() => [String], {
    description: 'Markers that stand beside what is shown, for example ESTIMATED; none where nothing is.',
  })
  markers!: PublishedFigure['markers'];

  @Field(() => Int, { description: 'How many organisations gave the table that it stands in.' })
  organisations!: number;

  @Field(() => Int, {
    description:
      'The publication that first showed it as it is: an earlier one where nothing changed, or where a change waits.',
  })
  asOf!: number;

  @Field(() => Int, { description: 'The publication that it was read from.' })
  publication!: number;
}

/** Published figures, page by page. */
@ObjectType({
  description: 'Published figures, page by page; all pages are of the publication that the first one was read from.',
})
export class FigureConnection extends connectionOf(Figure, 'Figure', 'A published figure, and where it stands.') {}
