import { PeerGroupEnum } from '@monitor/api-platform';
import type { PeerGroup } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';

/** The organisations alike that a view compares. */
@ObjectType({ description: 'The organisations alike that a view compares, where it does not compare all of them.' })
export class ComparedPeers {
  @Field(() => PeerGroupEnum, { description: 'The type of organisation, or the kind of trust, that alone is counted.' })
  group!: PeerGroup;

  @Field(() => String, { description: 'The peer group in words, for example “Acute trusts” or “GP practice”.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'On which day and by whose classification trusts are of the kind, and of how many the kind is not known; null for a whole type.',
  })
  note!: string | null;
}
