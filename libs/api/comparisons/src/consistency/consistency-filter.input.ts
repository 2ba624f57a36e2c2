import { PeerGroupEnum } from '@monitor/api-platform';
import type { DomainCode, PeerGroup, PrincipleCode } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { AreasFilter } from '../areas/areas-filter.input.js';

/** Which comparison is wanted. */
@InputType({ description: 'Which comparison of statuses is wanted.' })
export class ConsistencyFilter extends AreasFilter {
  // Here and not in AreasFilter: figures about people must never be asked for by kind of trust.
  @Field(() => PeerGroupEnum, {
    nullable: true,
    defaultValue: null,
    description:
      'Only organisations alike: a type, or one kind of trust as it was at the end of the quarter. Leave out where organisationType says it, and for all.',
  })
  peerGroup?: PeerGroup | null;

  @Field(() => ID, {
    nullable: true,
    description: 'D1 to D5: its actions become the columns. Leave out for the five domains.',
  })
  domain?: DomainCode | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'K1 to K5 and P1 to P4: the actions that trace to one of them become the columns. Leave out with a domain.',
  })
  principles?: PrincipleCode[] | null;
}
