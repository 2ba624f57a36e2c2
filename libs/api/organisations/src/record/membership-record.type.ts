import { Day } from '@monitor/api-platform';
import type { MembershipKind } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MembershipKindWords } from './record-enums.js';

/** A stretch of time in which an organisation belonged to a group. */
@ObjectType({ description: 'A stretch of time in which an organisation belonged to a group.' })
export class MembershipRecord {
  @Field(() => MembershipKindWords)
  kind!: MembershipKind;

  @Field(() => String)
  kindLabel!: string;

  @Field(() => ID)
  groupCode!: string;

  @Field(() => String)
  groupName!: string;

  @Field(() => Day)
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Null while no end is known.' })
  validTo!: string | null;

  @Field(() => String)
  source!: string;

  @Field(() => Day)
  knownSince!: string;
}
