import { BoundariesEnum } from '@monitor/api-platform';
import type { Boundaries } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ComparisonLevelEnum } from './figure-enums.js';
import type { ComparisonLevel } from './figure-enums.js';

/** What says which table of figures something is of, beside its quarter. */
@ObjectType({ isAbstract: true })
export class TableOfArea {
  @Field(() => ComparisonLevelEnum, { description: 'The level of its area.' })
  level!: ComparisonLevel;

  @Field(() => ID, { description: 'ODS code of its area; `ENG` for England.' })
  areaCode!: string;

  @Field(() => String, { description: 'The latest known name of its area.' })
  areaName!: string;

  @Field(() => BoundariesEnum, { description: 'The boundaries that it stands on; of England always AS_WAS.' })
  boundaries!: Boundaries;

  @Field(() => ID, { description: 'The outcome metric, for example `M01`.' })
  metricId!: string;

  @Field(() => ID, { description: 'What people are divided by, for example `DEPRIVATION`.' })
  stratifier!: string;
}
