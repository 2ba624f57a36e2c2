import { OrganisationTypeEnum } from '@monitor/api-platform';
import { Area } from '@monitor/api-reference';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** An organisation as it was in a quarter. */
@ObjectType({ description: 'An organisation as it was in a quarter.' })
export class Organisation {
  @Field(() => ID, { description: 'ODS code. Nothing can be read from its characters.' })
  code!: string;

  @Field(() => String, { description: 'Its name in the quarter, written as people read it.' })
  name!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it is.' })
  type!: OrganisationType;

  @Field(() => String, { description: 'The type in words, for example “NHS trust”.' })
  typeLabel!: string;

  /** Null for a region, and where the board was split and the part is not known. */
  @Field(() => Area, {
    nullable: true,
    description: 'The board it belonged to, itself for a board; null for a region, and where the board is not known.',
  })
  icb!: Area | null;

  @Field(() => Area, { description: 'The region it lay in, itself for a region.' })
  region!: Area;

  /** True for demonstration data. */
  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;
}
