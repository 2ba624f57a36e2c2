import { OrganisationTypeWords } from '@monitor/api-platform';
import { Area } from '@monitor/api-reference';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** An organisation as it was in a quarter. */
@ObjectType({ description: 'An organisation as it was in a quarter.' })
export class Organisation {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationTypeWords)
  type!: OrganisationType;

  @Field(() => String)
  typeLabel!: string;

  /** Null for a region, and where the board was split and the part is not known. */
  @Field(() => Area, { nullable: true })
  icb!: Area | null;

  @Field(() => Area)
  region!: Area;

  /** True for demonstration data. */
  @Field(() => Boolean)
  isInvented!: boolean;
}
