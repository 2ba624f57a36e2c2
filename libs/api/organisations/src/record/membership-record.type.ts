import { Day } from '@monitor/api-platform';
import type { MembershipKind } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MembershipKindEnum } from './record-enums.js';

/** A stretch of time in which an organisation belonged to a group. */
@ObjectType({
  description: 'A stretch of time in which an organisation belonged to a group beside its board and region.',
})
export class MembershipRecord {
  @Field(() => MembershipKindEnum, { description: 'What kind of group it is.' })
  kind!: MembershipKind;

  @Field(() => String, { description: 'The kind of group in words, for example “Primary care network”.' })
  kindLabel!: string;

  @Field(() => ID, { description: 'ODS code of the group, or the code that its source gives it.' })
  groupCode!: string;

  @Field(() => String, { description: 'What the group is called.' })
  groupName!: string;

  @Field(() => Day, { description: 'First day of the stretch.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the stretch; null while no end is known.' })
  validTo!: string | null;

  @Field(() => String, { description: 'What recorded it, in words.' })
  source!: string;

  @Field(() => Day, { description: 'The day since which this service has known of its beginning.' })
  knownSince!: string;
}
