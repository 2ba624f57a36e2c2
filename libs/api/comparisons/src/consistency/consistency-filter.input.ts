import type { DomainCode, PrincipleCode } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { AreasFilter } from '../areas/areas-filter.input.js';

/** Which comparison is wanted. */
@InputType({ description: 'Which comparison of statuses is wanted.' })
export class ConsistencyFilter extends AreasFilter {
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
