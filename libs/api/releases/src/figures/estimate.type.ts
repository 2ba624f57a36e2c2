import { EstimateStatusEnum, registerEnum } from '@monitor/api-platform';
import { figureMarkerMeaning, figureMarkers, figureUnitMeaning, figureUnits } from '@monitor/domain';
import type { EstimateStatus, FigureMarker, FigureUnit } from '@monitor/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

const FigureUnitEnum = registerEnum({
  name: 'FigureUnit',
  description: 'What the number of a figure counts or compares, and so how it is written.',
  values: figureUnits,
  meaning: figureUnitMeaning,
});
const FigureMarkerEnum = registerEnum({
  name: 'FigureMarker',
  description: 'A marker beside a figure that is shown.',
  values: figureMarkers,
  meaning: figureMarkerMeaning,
});

const statusDescription = 'Whether there is a figure, and why not where there is none.';
const markersDescription = 'Markers that stand beside it; none where there is no figure.';

/** A figure with its interval, or the reason why there is none. */
@ObjectType('Estimate', {
  description:
    'A figure with its interval, or the reason why there is none. Its unit is that of the field it stands in: most are shares from 0 to 1.',
})
export class EstimateType {
  @Field(() => EstimateStatusEnum, { description: statusDescription })
  status!: EstimateStatus;

  @Field(() => Float, { nullable: true, description: 'The figure; null unless it is PUBLISHED.' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower limit of the interval that `method` names; null where there is none.',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper limit of the interval that `method` names; null where there is none.',
  })
  upper!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How the interval was made and its level, for example “Wilson score, 95%”; null where there is no figure.',
  })
  method!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no figure, in a sentence for people; null where there is one.',
  })
  reason!: string | null;

  @Field(() => FigureUnitEnum, { description: 'What the number is, and so how it is written.' })
  unit!: FigureUnit;

  @Field(() => Int, {
    description:
      'Digits after the point as it is written; of the percentage, where it is a share or a difference of two.',
  })
  decimals!: number;

  @Field(() => [FigureMarkerEnum], { description: markersDescription })
  markers!: readonly FigureMarker[];

  @Field(() => String, { description: 'The figure as people read it, for example “41% (36% to 46%)” or “[c]”.' })
  text!: string;
}

/** A count of people after disclosure control. */
@ObjectType({ description: 'A count of people after disclosure control: rounded to the nearest 5, or hidden.' })
export class Count {
  @Field(() => EstimateStatusEnum, { description: statusDescription })
  status!: EstimateStatus;

  @Field(() => Int, { nullable: true, description: 'The rounded count; null unless it is PUBLISHED.' })
  value!: number | null;

  @Field(() => [FigureMarkerEnum], { description: markersDescription })
  markers!: readonly FigureMarker[];

  @Field(() => String, { description: 'The count as people read it, for example “1,005” or “[c]”.' })
  text!: string;
}
