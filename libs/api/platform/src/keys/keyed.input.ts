import { Field, ID, InputType } from '@nestjs/graphql';
import { sharedDescriptions } from '../graphql/shared-descriptions.js';

/** What every request that changes something may carry, so that sending it again is safe. */
@InputType({ isAbstract: true })
export abstract class KeyedInput {
  @Field(() => ID, { nullable: true, description: sharedDescriptions.idempotencyKey })
  idempotencyKey?: string | null;
}
