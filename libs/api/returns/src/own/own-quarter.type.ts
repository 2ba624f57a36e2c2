import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImplementationStatusEnum } from '@monitor/api-reference';
import type { ImplementationStatus } from '@monitor/domain';

@ObjectType({
  description: 'How many actions of an organisation have a status, and had it in its last accepted return.',
})
export class OwnStatusCount {
  @Field(() => ImplementationStatusEnum, { description: 'How far the actions are in place.' })
  status!: ImplementationStatus;

  @Field(() => String, { description: 'The status in words, for example “In place”.' })
  label!: string;

  @Field(() => Int, { description: 'How many actions have it in this return.' })
  now!: number;

  @Field(() => Int, { description: 'How many had it in the return before.' })
  before!: number;
}

@ObjectType({ description: 'An action whose status is another than in the return before.' })
export class MovedStatus {
  @Field(() => ID, { description: 'Which action it is, by its code in the framework catalogue.' })
  actionCode!: string;

  @Field(() => String, { description: 'The action in a few words.' })
  text!: string;

  @Field(() => String, { description: 'The status before, in words.' })
  before!: string;

  @Field(() => String, { description: 'The status now, in words.' })
  after!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps up the scale, or below nought down; null where either status stands outside it.',
  })
  steps!: number | null;
}

@ObjectType({ description: 'What an organisation says of its actions in a quarter, against its last accepted return.' })
export class OwnQuarter {
  @Field(() => Boolean, { description: 'Whether there is an accepted return before it to compare with.' })
  hasBefore!: boolean;

  @Field(() => Int, { description: 'Actions of which nothing is said yet, or only what was carried over.' })
  open!: number;

  @Field(() => [OwnStatusCount], { description: 'By status, those left out that no action has or had.' })
  counts!: OwnStatusCount[];

  @Field(() => Int, { description: 'How many actions have another status than before.' })
  movedInAll!: number;

  @Field(() => [MovedStatus], { description: 'The five that moved most, the largest movement first.' })
  moved!: MovedStatus[];
}
