import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Decision } from './decision.js';
import type { Reopening } from './reopen-return.js';
import type { Submission } from './submit-return.js';

@InputType()
export class SubmitReturnInput implements Submission {
  @Field(() => ID)
  organisationCode!: string;

  @Field(() => ID)
  quarterId!: string;

  @Field(() => Int, { description: 'The latest revision that was seen; 0 = none yet.' })
  expectedRevision!: number;

  @Field(() => ID, { description: 'Made by the sender once for each submission; sent again, it has no second effect.' })
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'Why it is submitted again.' })
  reason!: string | null;
}

@InputType({ description: 'A decision about a submitted revision; revision and hash say which was looked at.' })
export class DecisionInput implements Decision {
  @Field(() => ID)
  organisationCode!: string;

  @Field(() => ID)
  quarterId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  contentHash!: string;

  @Field(() => String, { nullable: true })
  comment!: string | null;
}

@InputType()
export class ReopenInput implements Reopening {
  @Field(() => ID)
  organisationCode!: string;

  @Field(() => ID)
  quarterId!: string;

  @Field(() => Int)
  expectedRevision!: number;

  @Field(() => String)
  reason!: string;
}
