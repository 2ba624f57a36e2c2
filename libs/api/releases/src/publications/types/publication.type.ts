import { DateTime, Day } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import type { PublicationKind, PublicationState } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PublicationKindEnum, PublicationStateEnum } from './publication-words.js';

/** A publication: figures that never change once they are out. How it is cited, `PublicationsResolver` says. */
@ObjectType({
  description:
    'A publication of figures about people, frozen: it never changes, and stays readable when others follow.',
})
export class Publication {
  @Field(() => Int, { description: 'Its number; the latest has the highest.' })
  number!: number;

  @Field(() => PublicationKindEnum, { description: 'Provisional, final or revised.' })
  kind!: PublicationKind;

  @Field(() => String, { description: 'What it is, in a word for people.' })
  kindLabel!: string;

  @Field(() => PublicationStateEnum, { description: 'Where it stands between its preparation and its minute.' })
  state!: PublicationState;

  @Field(() => String, { description: 'Where it stands, in a few words for people.' })
  stateLabel!: string;

  @Field(() => ID, { description: 'The latest quarter that it holds; it holds all quarters before, too.' })
  quarterId!: string;

  @Field(() => Quarter, { description: 'The latest quarter that it holds, with its window.' })
  quarter!: Quarter;

  @Field(() => String, { nullable: true, description: 'Why final figures were revised; null for other kinds.' })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its figures were sealed; null while they are made.' })
  builtAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The minute for which it was announced; null where it was not, as of provisional ones.',
  })
  announcedFor!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null where it is not out.' })
  publishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of its canonical bytes, in hexadecimal; null until they are sealed.',
  })
  contentHash!: string | null;

  @Field(() => String, { description: 'Version of the rule by which counts were hidden and rounded.' })
  policyVersion!: string;

  @Field(() => String, { description: 'Version of the formulas behind shares, limits and gaps.' })
  formulaVersion!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The day of the boundaries of its reading AS_NOW; null where none was known.',
  })
  boundariesOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the first publication after it that takes its place: of a provisional one any, of the others the next final or revised one. Null while none has.',
  })
  supersededBy!: number | null;

  @Field(() => String, { description: 'Where it is found for ever, as a path of the product.' })
  address!: string;
}
