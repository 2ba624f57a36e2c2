import type { AreaLevel } from '@monitor/domain';
import { AreaLevelWords } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A part of England that comparisons are made for. */
@ObjectType({ description: 'A part of England that comparisons are made for.' })
export class Area {
  @Field(() => AreaLevelWords)
  level!: AreaLevel;

  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  /** For axes and columns: "Devon" for "NHS Devon Integrated Care Board". */
  @Field(() => String)
  shortName!: string;
}
