import type { AreaLevel, Boundaries } from '@monitor/domain';
import { AreaLevelEnum, BoundariesEnum } from '@monitor/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Whose gaps are wanted. */
@InputType({ description: 'Whose gaps are wanted, and as of when.' })
export class GapMatrixFilter {
  @Field(() => AreaLevelEnum, { description: 'What the area is: ENGLAND, REGION or ICB.' })
  level!: AreaLevel;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the one area whose gaps are shown; needed at the levels REGION and ICB.',
  })
  areaCode?: string | null;

  @Field(() => ID, { description: 'The latest quarter that may be looked at, for example 2026-27-Q2.' })
  lastQuarterId!: string;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_WAS',
    description: 'Whether figures stand on the boundaries of each quarter, or on those of today.',
  })
  boundaries?: Boundaries;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the publication that is read; leave out for the latest one.',
  })
  publication?: number | null;
}
