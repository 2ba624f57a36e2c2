import { Day, OrganisationTypeEnum } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What an organisation was between two days. */
@ObjectType({ description: 'What an organisation was between two days, both included.' })
export class PeriodRecord {
  @Field(() => Day, { description: 'First day of the stretch.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the stretch; null while no end is known.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Its name in that time.' })
  name!: string;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it is.' })
  type!: OrganisationType;

  @Field(() => String, { description: 'The type in words, for example “NHS trust”.' })
  typeLabel!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the Office for National Statistics; null where it gives none.',
  })
  onsCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of its board, its own for a board; null for a region, and where the board is not known.',
  })
  icbName!: string | null;

  @Field(() => String, { description: 'Name of the region it lies in, its own for a region.' })
  regionName!: string;

  @Field(() => String, { description: 'What recorded it, in words.' })
  source!: string;

  @Field(() => Day, { description: 'The day since which this service has known of its beginning.' })
  knownSince!: string;
}
