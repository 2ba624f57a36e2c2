import { DateTime, Day, registerEnum, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import { planStateMeaning, planStates, planStepKinds } from '@monitor/domain';
import type { PlanProblem as DomainProblem, PlanState, PlanStepKind, Role, ToldPlan } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const PlanStateEnum = registerEnum({
  name: 'PlanState',
  description: 'How the plan of an organisation for an action stands, from its day and from accepted returns.',
  values: planStates,
  meaning: planStateMeaning,
});

const meanings: Record<PlanStepKind, string> = {
  PLANNED: 'Somebody made the plan, or made it anew after it was closed.',
  REWORDED: 'What will be done, or who answers for it, was changed; the day stayed.',
  REDATED: 'It was given another day; a later one has a reason.',
  GIVEN_UP: 'Somebody said that it will not be done, and why.',
};

export const PlanStepKindEnum = registerEnum({
  name: 'PlanStepKind',
  description: 'What a step in the plan for an action did.',
  values: planStepKinds,
  meaning: (kind) => meanings[kind],
});

@ObjectType({ description: 'A step in the plan for an action, with the whole plan as it stood after it.' })
export class PlanStep {
  @Field(() => Int, { description: 'Counts the steps of the plan from 1.' })
  number!: number;

  @Field(() => PlanStepKindEnum, { description: 'What was done to the plan.' })
  kind!: PlanStepKind;

  @Field(() => String, { description: 'What was to be done after this step.' })
  whatWillBeDone!: string;

  @Field(() => String, { description: 'The role that answered for it after this step.' })
  ownerRole!: string;

  @Field(() => Day, { description: 'The day by which it was to be done after this step.' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was put off or given up; null where nobody had to say and nobody did.',
  })
  reason!: string | null;

  @Field(() => String, { description: 'Who took the step, by the name they had then.' })
  personName!: string;

  @Field(() => RoleEnum, { description: 'The role that they took it in.' })
  role!: Role;

  @Field(() => DateTime, { description: 'When the step was kept.' })
  writtenAt!: Date;
}

@ObjectType({
  description:
    'What an organisation will do about an action of the framework that is not in place: its own words, never published and no part of a return.',
})
export class PlannedAction implements ToldPlan {
  @Field(() => ID, { description: 'The action planned for, by its code in the framework catalogue.' })
  actionCode!: string;

  @Field(() => String, { description: 'The action planned for, in a few words.' })
  text!: string;

  @Field(() => PlanStateEnum, { description: 'How the plan stands today.' })
  state!: PlanState;

  @Field(() => ID, {
    nullable: true,
    description: 'The quarter whose accepted return closed the plan; null where none did.',
  })
  closedBy!: string | null;

  @Field(() => String, { description: 'What will be done: at most 500 characters.' })
  whatWillBeDone!: string;

  @Field(() => String, { description: 'The role that answers for it, never a person’s name.' })
  ownerRole!: string;

  @Field(() => Day, { description: 'The day by which it is to be done.' })
  dueOn!: string;

  @Field(() => [Day], {
    description: 'The days that were promised before and changed since the plan was made, the first one first.',
  })
  earlierDays!: string[];

  @Field(() => [PlanStep], { description: 'Everything that was done to the plan, the oldest first.' })
  steps!: PlanStep[];
}

@ObjectType({ description: 'An open plan of a body that the organisation took over from, to be read and taken up.' })
export class TakenOverPlan {
  @Field(() => ID, { description: 'ODS code of the body that made the plan.' })
  organisationCode!: string;

  @Field(() => String, { description: 'The last name of the body that made the plan.' })
  organisationName!: string;

  @Field(() => PlannedAction, { description: 'The plan as that body left it, judged by the returns of both.' })
  plan!: PlannedAction;
}

@ObjectType({
  description:
    'The improvement plan of an organisation as it stands today, beside the return of a quarter, which says what is asked.',
})
export class ImprovementPlan {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => [PlannedAction], { description: 'Each action that was ever planned for, in the order of the form.' })
  planned!: PlannedAction[];

  @Field(() => [TakenOverPlan], {
    description: 'Open plans of bodies that it took over from, for actions that it has made no plan for itself.',
  })
  takenOver!: TakenOverPlan[];
}

@ObjectType({ description: 'Something to mend before a plan for an action can be kept.' })
export class PlanProblem implements DomainProblem {
  @Field(() => String, { description: 'The part of the plan that it lies in, by the name of the input’s field.' })
  field!: DomainProblem['field'];

  @Field(() => String, { description: 'What is wrong there, and what to do.' })
  message!: string;
}

@ObjectType({ description: 'The improvement plan after a step, with what must be mended where none was taken.' })
export class ImprovementPlanPayload {
  @Field(() => ImprovementPlan, { description: 'The plan as it stands now, changed or not.' })
  plan!: ImprovementPlan;

  @Field(() => [PlanProblem], { description: 'Why no step was kept; none where one was.' })
  problems!: PlanProblem[];
}
