import { Day, OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** An organisation that was found, as it is today or was last. */
@ObjectType({ description: 'An organisation that matches a search, as it is today, was last or will be first.' })
export class OrganisationMatch {
  @Field(() => ID, { description: 'ODS code. Nothing can be read from its characters.' })
  code!: string;

  @Field(() => String, { description: 'Its name today, or its last or first one, written as people read it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The former name that matches the search, where the present one does not; else null.',
  })
  formerName!: string | null;

  @Field(() => OrganisationTypeEnum, { description: 'What type of organisation it is.' })
  type!: OrganisationType;

  @Field(() => String, { description: 'The type in words, for example “NHS trust”.' })
  typeLabel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of its board; null for a board, for a region and where the board is not known.',
  })
  icbName!: string | null;

  @Field(() => String, { description: 'Name of the region it lies in, its own for a region.' })
  regionName!: string;

  @Field(() => Boolean, { description: 'Whether it is open today.' })
  isOpen!: boolean;

  @Field(() => Day, { nullable: true, description: 'Its last day, past or to come; null while no end is known.' })
  closedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'Its first day, where that is still to come; else null.' })
  opensOn!: string | null;

  @Field(() => Boolean, { description: 'True for an organisation that does not exist: demonstration data.' })
  isInvented!: boolean;
}

/** A page of organisations that were found. */
@ObjectType({ description: 'A page of the organisations that match a search: open ones first, then by name.' })
export class OrganisationMatches {
  @Field(() => [OrganisationMatch], { description: 'The organisations of this page.' })
  organisations!: OrganisationMatch[];

  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;
}
