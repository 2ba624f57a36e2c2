import { estimateStatuses, figureMarkers, figureUnits } from '@monitor/domain';
import type { EstimateStatus, FigureMarker, FigureUnit } from '@monitor/domain';
import { registerWords } from '@monitor/api-platform';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

const EstimateStatusWords = registerWords(
  'EstimateStatus',
  estimateStatuses,
  'Why a figure is or is not there: hidden, not reported, not applicable and not computable are four different things, and none is zero.',
);
const FigureUnitWords = registerWords(
  'FigureUnit',
  figureUnits,
  'What the number of a figure is: a share, a difference of two shares written in percentage points, a ratio, or a count.',
);
const FigureMarkerWords = registerWords(
  'FigureMarker',
  figureMarkers,
  'A sign beside a figure that is shown: [e] estimated, [u] low reliability, [p] provisional, [r] revised.',
);

const statusDescription = 'PUBLISHED, or why there is no figure.';
const markersDescription = 'Signs that stand beside it; none where there is no figure.';

/** A figure with its interval, or the reason why there is none. */
@ObjectType('Estimate', {
  description: 'A figure with its interval, or the reason why there is none. Shares run from 0 to 1.',
})
export class EstimateType {
  @Field(() => EstimateStatusWords, { description: statusDescription })
  status!: EstimateStatus;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit of the interval named by `method`.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the interval named by `method`.' })
  upper!: number | null;

  @Field(() => String, { nullable: true, description: 'How the interval was made, and its level.' })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no figure, in a sentence for people.' })
  reason!: string | null;

  @Field(() => FigureUnitWords, { description: 'What the number is, and so how it is written.' })
  unit!: FigureUnit;

  @Field(() => Int, {
    description:
      'Digits after the point as it is written; of the percentage, where it is a share or a difference of two.',
  })
  decimals!: number;

  @Field(() => [FigureMarkerWords], { description: markersDescription })
  markers!: readonly FigureMarker[];

  @Field(() => String, { description: 'The figure as people read it, for example "41% (36% to 46%)" or "[c]".' })
  text!: string;
}

/** A count of people after disclosure control. */
@ObjectType({ description: 'A count of people after disclosure control: rounded, or hidden.' })
export class Count {
  @Field(() => EstimateStatusWords, { description: statusDescription })
  status!: EstimateStatus;

  @Field(() => Int, { nullable: true })
  value!: number | null;

  @Field(() => [FigureMarkerWords], { description: markersDescription })
  markers!: readonly FigureMarker[];

  @Field(() => String, { description: 'The count as people read it, for example "1,005" or "[c]".' })
  text!: string;
}
