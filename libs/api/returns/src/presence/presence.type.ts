import { DateTime, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import type { Role } from '@monitor/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ActiveTimeInput } from '../active-time/active-time.input.js';
import type { AttendedReturn } from './attended-return.js';

@InputType({ description: 'Where somebody is in a return, said again every half minute while they look at it.' })
export class AttendReturnInput implements AttendedReturn {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the section that they are in, for example `D1`; null for elsewhere in the return.',
  })
  section!: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True when they leave, so that nobody waits to see it.' })
  isLeaving!: boolean;

  @Field(() => [ActiveTimeInput], {
    nullable: true,
    description:
      'What pages have measured of the time that the return takes, five pages at most; left out by helpers, and where nothing is new.',
  })
  activeTime?: ActiveTimeInput[] | null;
}

@ObjectType({ description: 'Somebody else who has the return open, or had a minute ago.' })
export class PresentColleague {
  @Field(() => String, { description: 'Who it is, by the name they are known by.' })
  personName!: string;

  @Field(() => RoleEnum, { description: 'The role that they act in.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The section that they are in; null for elsewhere in the return.' })
  section!: string | null;
}

@ObjectType({ description: 'Who else is in a return. Nobody is kept out by it, and nothing of it is kept.' })
export class ReturnPresence {
  @Field(() => [PresentColleague], { description: 'Colleagues and helpers who are there, by name; 20 at most.' })
  others!: PresentColleague[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When somebody last wrote a comment that the viewer sees, in any return of the organisation; null where nobody has.',
  })
  commentedAt!: Date | null;
}
