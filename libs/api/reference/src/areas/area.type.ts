import type { AreaLevel } from '@monitor/domain';
import { AreaLevelEnum } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A part of England that comparisons are made for. */
@ObjectType({
  description: 'A part of England that comparisons are made for: all of it, a region or an integrated care board.',
})
export class Area {
  @Field(() => AreaLevelEnum, { description: 'Whether it is England, a region or a board.' })
  level!: AreaLevel;

  @Field(() => ID, { description: 'ODS code of the region or board; `ENG` for England.' })
  code!: string;

  @Field(() => String, { description: 'The whole name, for example “NHS Devon Integrated Care Board”.' })
  name!: string;

  /** For axes and columns: "Devon" for "NHS Devon Integrated Care Board". */
  @Field(() => String, { description: 'The name for axes and columns, for example “Devon”.' })
  shortName!: string;
}
