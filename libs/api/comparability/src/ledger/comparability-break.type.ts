import { DateTime, Day } from '@monitor/api-platform';
import { BreakKindEnum } from '@monitor/api-reference';
import type { BreakKind, ComparabilityBreak as DomainBreak } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BreakTouches } from './break-touches.type.js';
import { LedgerArea } from './ledger-area.type.js';

@ObjectType({
  description: 'An entry of the ledger of breaks: across which day which figures may not be compared, and why.',
})
export class ComparabilityBreak implements DomainBreak {
  @Field(() => ID, { description: 'Its id in the ledger, for `amendBreak` and `withdrawBreak`.' })
  id!: string;

  @Field(() => Int, { description: 'Goes up with each change; to be sent back as `expectedVersion`.' })
  version!: number;

  @Field(() => Day, { description: 'The first day of the new state, or of the outage.' })
  occursOn!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of an outage; null for breaks of other kinds, after which the new state goes on.',
  })
  lastsUntil!: string | null;

  @Field(() => BreakKindEnum, { description: 'Why the figures cannot be compared.' })
  kind!: BreakKind;

  @Field(() => String, { description: 'The kind of break in words, for example “Change of boundaries”.' })
  kindLabel!: string;

  @Field(() => String, { description: 'What happened, in a few words without a full stop, at most 200 characters.' })
  title!: string;

  @Field(() => String, {
    description: 'What differs between figures before and after, and what a reader may still do.',
  })
  explanation!: string;

  @Field(() => String, { description: 'The whole break in a few sentences, to show beside a figure.' })
  sentence!: string;

  @Field(() => String, { description: 'Where it is written down: a document or a link.' })
  source!: string;

  @Field(() => BreakTouches, { description: 'Which series the break touches.' })
  touches!: BreakTouches;

  @Field(() => [LedgerArea], {
    nullable: true,
    description: 'The areas that it touches, with their names; null = all.',
  })
  areas!: LedgerArea[] | null;

  @Field(() => Boolean, {
    description: 'Whether it was taken out of use: it can still be read, but figures ignore it.',
  })
  isWithdrawn!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who recorded this version; null for everybody but administrators.',
  })
  recordedByName!: string | null;

  @Field(() => String, { description: 'Why this version was recorded.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When this version was recorded.' })
  recordedAt!: Date;
}
