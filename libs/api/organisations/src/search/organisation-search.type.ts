import { Day, OrganisationTypeWords } from '@monitor/api-platform';
import type { OrganisationType } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** An organisation that was found, as it is today or was last. */
@ObjectType({ description: 'An organisation that was found, as it is today or was last.' })
export class FoundOrganisation {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'A former name that was searched for; null where none was.' })
  formerName!: string | null;

  @Field(() => OrganisationTypeWords)
  type!: OrganisationType;

  @Field(() => String)
  typeLabel!: string;

  @Field(() => String, { nullable: true, description: 'Its board; null for a board, a region and where not known.' })
  icbName!: string | null;

  @Field(() => String)
  regionName!: string;

  @Field(() => Boolean, { description: 'Whether it is open today.' })
  isOpen!: boolean;

  @Field(() => Day, { nullable: true, description: 'Its last day; null while no end is known.' })
  closedOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'Its first day, where that is still to come.' })
  opensOn!: string | null;

  @Field(() => Boolean, { description: 'True for demonstration data.' })
  isInvented!: boolean;
}

/** A page of organisations that were found. */
@ObjectType({ description: 'A page of organisations that were found: open ones first, then by name.' })
export class FoundOrganisations {
  @Field(() => [FoundOrganisation])
  organisations!: FoundOrganisation[];

  @Field(() => Int, { description: 'How many there are in all, on every page.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Asks for the next page, as after; null on the last page.' })
  nextCursor!: string | null;
}
