import { DateTime, Day, registerEnum } from '@monitor/api-platform';
import { publicationKindMeaning, publicationKinds } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const PublicationKindEnum = registerEnum({
  name: 'PublicationKind',
  description: 'What a publication is.',
  values: publicationKinds,
  meaning: publicationKindMeaning,
});

/** A publication: figures that never change once they are out. */
@ObjectType({
  description:
    'A publication of figures about people, frozen: it never changes, and stays readable when others follow.',
})
export class Publication {
  @Field(() => Int, { description: 'Its number; the latest has the highest.' })
  number!: number;

  @Field(() => PublicationKindEnum, { description: 'What it is.' })
  kind!: PublicationKind;

  @Field(() => ID, { description: 'The latest quarter that it holds; it holds all quarters before, too.' })
  quarterId!: string;

  @Field(() => String, { nullable: true, description: 'Why final figures were revised; null for other kinds.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of its canonical bytes, in hexadecimal.' })
  contentHash!: string;

  @Field(() => String, { description: 'Version of the rule by which counts were hidden and rounded.' })
  policyVersion!: string;

  @Field(() => String, { description: 'Version of the formulas behind shares, limits and gaps.' })
  formulaVersion!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The day of the boundaries of its reading AS_NOW; null where none was known.',
  })
  boundariesOn!: string | null;
}
