import { DateTime, Day } from '@monitor/api-platform';
import { BreakKindWords } from '@monitor/api-reference';
import type { BreakKind, ComparabilityBreak as DomainBreak } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BreakTouches } from './break-touches.type.js';
import { LedgerArea } from './ledger-area.type.js';

@ObjectType({
  description: 'An entry of the ledger of breaks: across which day which figures may not be compared, and why.',
})
export class ComparabilityBreak implements DomainBreak {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Goes up with each change; to be sent back with the next one.' })
  version!: number;

  @Field(() => Day, { description: 'The first day of the new state.' })
  occursOn!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day of an outage, on which figures are unreliable; null where the new state goes on.',
  })
  lastsUntil!: string | null;

  @Field(() => BreakKindWords)
  kind!: BreakKind;

  @Field(() => String, { description: 'The kind in words.' })
  kindLabel!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  explanation!: string;

  @Field(() => String, { description: 'The whole break in a few sentences, for beside a figure.' })
  sentence!: string;

  @Field(() => String, { description: 'Where it is written down.' })
  source!: string;

  @Field(() => BreakTouches)
  touches!: BreakTouches;

  @Field(() => [LedgerArea], { nullable: true, description: 'The areas it touches, with their names; null = all.' })
  areas!: LedgerArea[] | null;

  @Field(() => Boolean, { description: 'Taken out of use: kept to be read, and figures no longer heed it.' })
  isWithdrawn!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who recorded this version; null for everybody but administrators.',
  })
  recordedByName!: string | null;

  @Field(() => String, { description: 'Why this version was recorded.' })
  reason!: string;

  @Field(() => DateTime)
  recordedAt!: Date;
}
