import { equityMeasureMeaning, equityMeasures, measureUnitMeaning, measureUnits } from '@monitor/analysis';
import type { EquityMeasure, MeasureUnit } from '@monitor/analysis';
import { EstimateStatusEnum, registerEnum } from '@monitor/api-platform';
import type { EstimateStatus } from '@monitor/domain';
import { Field, Float, ObjectType } from '@nestjs/graphql';

export const EquityMeasureEnum = registerEnum({
  name: 'EquityMeasure',
  description:
    'A summary measure of inequality between groups, by the name that the World Health Organization gives it.',
  values: equityMeasures,
  meaning: equityMeasureMeaning,
});

export const MeasureUnitEnum = registerEnum({
  name: 'MeasureUnit',
  description: 'What a summary measure is given in.',
  values: measureUnits,
  meaning: measureUnitMeaning,
});

/** One summary measure of a point, or why there is none. */
@ObjectType({ description: 'A summary measure of inequality between the groups of one area and quarter.' })
export class MeasureEstimate {
  @Field(() => EquityMeasureEnum, { description: 'Which measure it is.' })
  measure!: EquityMeasure;

  @Field(() => MeasureUnitEnum, { description: 'What it is given in.' })
  unit!: MeasureUnit;

  @Field(() => EstimateStatusEnum, { description: 'Whether there is a figure, and if not, why.' })
  status!: EstimateStatus;

  @Field(() => Float, { nullable: true, description: 'The measure; null where there is none.' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower limit of its 95% interval; null where it has none, as where the publication does not know organisations.',
  })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit of the same interval.' })
  upper!: number | null;

  @Field(() => String, { nullable: true, description: 'How the interval is made; null where there is none.' })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no figure; null where there is one.' })
  reason!: string | null;
}
