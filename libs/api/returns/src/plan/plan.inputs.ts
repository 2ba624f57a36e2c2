import { KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { PlanReference } from './plan-steps.query.js';

const actionDescription =
  'The action, for example `D1-S1`; one that this return does not ask is refused with INPUT_NOT_UNDERSTOOD.';
const seenDescription =
  'The number of the last step that the sender saw, 0 for none; refused with REVISION_STALE where there is another.';

/** Whose plan is wanted, beside which return. */
@ArgsType()
export class ImprovementPlanArgs {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;
}

@InputType({ description: 'What an organisation will do about an action that is not in place.' })
export class PlanActionInput extends KeyedInput implements PlanReference {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: actionDescription })
  actionCode!: string;

  @Field(() => Int, { description: seenDescription })
  seen!: number;

  @Field(() => String, { description: 'What will be done: 1 to 500 characters, nothing about a patient.' })
  whatWillBeDone!: string;

  @Field(() => String, {
    description: 'The role that answers for it, 1 to 200 characters; no name, e-mail address or telephone number.',
  })
  ownerRole!: string;

  @Field(() => String, { description: 'By which day, as year-month-day; one that has passed only where it stays.' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it takes longer, at most 500 characters; needed where the day is later than before.',
  })
  reason!: string | null;
}

@InputType({ description: 'That an organisation will not do what it had planned for an action.' })
export class GiveUpPlanInput extends KeyedInput implements PlanReference {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: actionDescription })
  actionCode!: string;

  @Field(() => Int, { description: seenDescription })
  seen!: number;

  @Field(() => String, { description: 'Why it is given up: 1 to 500 characters, seen by the region too.' })
  reason!: string;
}
