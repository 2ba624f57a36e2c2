import { Day, KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import { BreakKindEnum } from '@monitor/api-reference';
import type { BreakContent, BreakKind } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BreakTouches } from './break-touches.type.js';

@InputType({ description: 'What an entry of the ledger of breaks is to say.' })
export class BreakContentInput implements BreakContent {
  @Field(() => Day, { description: 'The first day of the new state, or of the outage.' })
  occursOn!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of an outage; null for breaks of other kinds, after which the new state goes on.',
  })
  lastsUntil!: string | null;

  @Field(() => BreakKindEnum, { description: 'Why the figures cannot be compared.' })
  kind!: BreakKind;

  @Field(() => String, { description: 'What happened, in a few words without a full stop, at most 200 characters.' })
  title!: string;

  @Field(() => String, {
    description: 'What differs between figures before and after, and what a reader may still do.',
  })
  explanation!: string;

  @Field(() => String, { description: 'Where it is written down: a document or a link.' })
  source!: string;

  @Field(() => BreakTouches, { description: 'Which series the break touches.' })
  touches!: BreakTouches;
}

@InputType({ description: 'A new entry for the ledger of breaks.' })
export class RecordBreakInput extends KeyedInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender, once for each break: sent again, it has no second effect.',
  })
  id!: string;

  @Field(() => BreakContentInput, { description: 'What the entry says.' })
  content!: BreakContentInput;

  @Field(() => String, { description: 'Why it is recorded, for whoever reads the ledger later.' })
  reason!: string;
}

@InputType({ description: 'Another version of an entry of the ledger.' })
export class AmendBreakInput extends KeyedInput {
  @Field(() => ID, { description: 'The entry that is changed, by its `id`.' })
  id!: string;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;

  @Field(() => BreakContentInput, {
    description: 'What the entry says from now on; nothing of the version before is kept in it.',
  })
  content!: BreakContentInput;

  @Field(() => String, { description: 'Why it is changed, for whoever reads the ledger later.' })
  reason!: string;
}

@InputType({ description: 'An entry of the ledger that is to be taken out of use.' })
export class WithdrawBreakInput extends KeyedInput {
  @Field(() => ID, { description: 'The entry that is withdrawn, by its `id`.' })
  id!: string;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is withdrawn, for whoever reads the ledger later.' })
  reason!: string;
}
