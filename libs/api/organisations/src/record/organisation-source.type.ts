import { DateTime } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationSourceKindEnum } from './record-enums.js';
import type { SourceKind } from './record-enums.js';

/** An import or another act that recorded something about an organisation. */
@ObjectType({ description: 'An import or another act that recorded something about an organisation.' })
export class OrganisationSource {
  @Field(() => OrganisationSourceKindEnum, { description: 'What kind of act it was.' })
  kind!: SourceKind;

  @Field(() => String, { description: 'The act in words, for example the name of the imported file.' })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Number of the import, or id of the reorganisation; null for other kinds.',
  })
  reference!: string | null;

  @Field(() => DateTime, { description: 'When it first recorded something about the organisation.' })
  recordedAt!: Date;

  @Field(() => Int, { description: 'How many periods and memberships of the organisation it recorded.' })
  recordedCount!: number;

  @Field(() => Int, { description: 'How many of those are still held to be true.' })
  heldCount!: number;
}
