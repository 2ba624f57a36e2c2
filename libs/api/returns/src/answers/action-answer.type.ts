import { AssuranceLevelEnum, ImplementationStatusEnum } from '@monitor/api-reference';
import type { ActionAnswer as DomainActionAnswer, AssuranceLevel, ImplementationStatus } from '@monitor/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The answer to one action. A draft holds what was typed, which may have errors.' })
export class ActionAnswer implements DomainActionAnswer {
  @Field(() => ID, { description: 'Code of the action in the framework catalogue, for example `D2-S5`.' })
  actionCode!: string;

  @Field(() => ImplementationStatusEnum, {
    nullable: true,
    description: 'How far the action is in place. Null is no answer, which is not the same as NOT_STARTED.',
  })
  status!: ImplementationStatus | null;

  @Field(() => String, {
    nullable: true,
    description: `What shows that the action is in place: words or a web address.`,
  })
  evidence!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day of the evidence, yyyy-mm-dd; for an action in place not more than 12 months before the end of the quarter. Text, because what was typed may be no real day.',
  })
  evidenceOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The role that answers for the action, never the name of a person.`,
  })
  ownerRole!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day by which the action is to be in place, yyyy-mm-dd. Text, because what was typed may be no real day.',
  })
  targetOn!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The percentage of its services or people for which the status is true: a whole number from 0 to 100 in a return without errors.',
  })
  coveragePercent!: number | null;

  @Field(() => AssuranceLevelEnum, {
    nullable: true,
    description: 'Who has checked the status; null where that is not said.',
  })
  assurance!: AssuranceLevel | null;

  @Field(() => String, {
    nullable: true,
    description: `Why the action does not apply, its status went down or it is late.`,
  })
  reason!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether somebody has looked at the answer in this quarter; false for one that was carried over or is empty.',
  })
  confirmed!: boolean;
}
