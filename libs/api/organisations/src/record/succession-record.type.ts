import { Day } from '@monitor/api-platform';
import type { SuccessionType } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SuccessionTypeEnum } from './record-enums.js';

/** A body before or after another one. */
@ObjectType({ description: 'A body before or after another one.' })
export class SuccessionRecord {
  @Field(() => ID, { description: 'ODS code of the other body.' })
  code!: string;

  @Field(() => String, { description: 'Name of the other body.' })
  name!: string;

  @Field(() => Day, { description: 'First day on which the successor acts.' })
  effectiveOn!: string;

  @Field(() => SuccessionTypeEnum, { description: 'How the one followed the other.' })
  type!: SuccessionType;

  @Field(() => String, { description: 'How the one followed the other, in words, for example “Merger”.' })
  typeLabel!: string;

  @Field(() => String, { description: 'How much of the predecessor went along, in words: “58.86%”, “all of it”.' })
  share!: string;

  @Field(() => Boolean, { description: 'False where nobody knows how much went along.' })
  isShareKnown!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether figures restated on the boundaries of today are shared out by this share, and so are marked [e].',
  })
  isEstimated!: boolean;

  @Field(() => String, { description: 'What recorded it, in words.' })
  source!: string;

  @Field(() => Day, { description: 'The day since which this service has known it.' })
  knownSince!: string;
}
