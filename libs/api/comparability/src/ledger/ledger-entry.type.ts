import { connectionOf, Node } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { ComparabilityBreak } from './comparability-break.type.js';

@ObjectType({ implements: () => [Node], description: 'An entry of the ledger of breaks, as programs read the ledger.' })
export class LedgerEntry extends Node {
  @Field(() => ComparabilityBreak, { description: 'What may not be compared across which day, and why.' })
  break!: ComparabilityBreak;
}

@ObjectType({ description: 'A page of the ledger of breaks, the newest break first.' })
export class LedgerEntryConnection extends connectionOf(
  LedgerEntry,
  'LedgerEntry',
  'An entry of a page of the ledger, with its cursor.',
) {}
