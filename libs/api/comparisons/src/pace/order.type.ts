import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

/** In which order organisations put two actions in place. */
@ObjectType({ description: 'How many organisations put one action in place before another, as far as that is known.' })
export class PairOfActions {
  @Field(() => ID, { description: 'Code of the action that comes first on average.' })
  first!: string;

  @Field(() => ID, { description: 'Code of the other one.' })
  second!: string;

  @Field(() => Int, { description: 'Organisations that had the first in place before the second.' })
  before!: number;

  @Field(() => Int, { description: 'Organisations that had the second in place before the first.' })
  after!: number;

  @Field(() => Int, { description: 'Organisations that put both in place in one quarter.' })
  same!: number;
}

/** An action at its place in the order. */
@ObjectType({ description: 'An action at its place in the order in which organisations put actions in place.' })
export class ActionInOrder {
  @Field(() => ID, { description: 'What the framework numbers it by, for example `D1-S1`.' })
  code!: string;

  @Field(() => String, { description: 'A few words for it.' })
  label!: string;

  @Field(() => Float, { description: 'Its place on average, from 1; two in one quarter share theirs.' })
  meanRank!: number;

  @Field(() => PairOfActions, { nullable: true, description: 'Beside the next action; null for the last.' })
  besideNext!: PairOfActions | null;
}
