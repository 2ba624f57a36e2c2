import { Day } from '@monitor/api-platform';
import { BreakKindWords } from '@monitor/api-reference';
import type { BreakContent, BreakKind } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BreakTouches } from './break-touches.type.js';

@InputType({ description: 'What a break says.' })
export class BreakContentInput implements BreakContent {
  @Field(() => Day, { description: 'The first day of the new state.' })
  occursOn!: string;

  @Field(() => Day, { nullable: true, description: 'The last day, of an outage only.' })
  lastsUntil!: string | null;

  @Field(() => BreakKindWords)
  kind!: BreakKind;

  @Field(() => String, { description: 'What happened, in a few words without a full stop.' })
  title!: string;

  @Field(() => String)
  explanation!: string;

  @Field(() => String, { description: 'Where it is written down: a document or a link.' })
  source!: string;

  @Field(() => BreakTouches)
  touches!: BreakTouches;
}

@InputType()
export class RecordBreakInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender, once for each break: sent again, it has no second effect.',
  })
  id!: string;

  @Field(() => BreakContentInput)
  content!: BreakContentInput;

  @Field(() => String, { description: 'Why it is recorded.' })
  reason!: string;
}

@InputType()
export class AmendBreakInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at; refused where another has taken its place.' })
  expectedVersion!: number;

  @Field(() => BreakContentInput)
  content!: BreakContentInput;

  @Field(() => String, { description: 'Why it is changed.' })
  reason!: string;
}

@InputType()
export class WithdrawBreakInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at; refused where another has taken its place.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is taken out of use.' })
  reason!: string;
}
