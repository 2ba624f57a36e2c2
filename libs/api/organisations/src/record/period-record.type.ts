import { Day, OrganisationTypeWords } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What an organisation was between two days. */
@ObjectType({ description: 'What an organisation was between two days, both included.' })
export class PeriodRecord {
  @Field(() => Day)
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Null while no end is known.' })
  validTo!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => OrganisationTypeWords)
  type!: OrganisationType;

  @Field(() => String)
  typeLabel!: string;

  @Field(() => ID, { nullable: true, description: 'Code of the statistical office; null where it gives none.' })
  onsCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Null for a region, and where the board is not known.' })
  icbName!: string | null;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  source!: string;

  @Field(() => Day, { description: 'Since when this beginning is known here.' })
  knownSince!: string;
}
