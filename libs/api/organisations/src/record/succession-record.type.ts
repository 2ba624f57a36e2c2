import { Day } from '@monitor/api-platform';
import type { SuccessionType } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SuccessionTypeWords } from './record-enums.js';

/** A body before or after another one. */
@ObjectType({ description: 'A body before or after another one.' })
export class SuccessionRecord {
  @Field(() => ID, { description: 'ODS code of the other body.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Day, { description: 'First day on which the successor acts.' })
  effectiveOn!: string;

  @Field(() => SuccessionTypeWords)
  type!: SuccessionType;

  @Field(() => String)
  typeLabel!: string;

  @Field(() => String, { description: 'How much of the predecessor went along, in words: “58.86%”, “all of it”.' })
  share!: string;

  @Field(() => Boolean, { description: 'False where nobody knows how much went along.' })
  isShareKnown!: boolean;

  @Field(() => Boolean, { description: 'True where restated figures are shared out by this share, and so estimated.' })
  isEstimated!: boolean;

  @Field(() => String)
  source!: string;

  @Field(() => Day)
  knownSince!: string;
}
