import { DateTime, KeyedInput, sharedDescriptions } from '@monitor/api-platform';
import type { PublicationKind, PublicationState } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PublicationKindEnum, PublicationStateEnum } from './publication-words.js';

const number = 'Which publication is meant, by its number.';

@InputType({ description: 'Which publications are wanted; a condition left out leaves all in.' })
export class PublicationsFilter {
  @Field(() => [PublicationKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: PublicationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of which this is the latest quarter.' })
  quarterId?: string | null;

  @Field(() => [PublicationStateEnum], { nullable: true, description: 'Only those that stand there.' })
  states?: PublicationState[] | null;
}

@InputType({ description: 'What is to be published, as which kind, and why where it revises.' })
export class PreparePublicationInput extends KeyedInput {
  @Field(() => PublicationKindEnum, { description: 'What it is to be.' })
  kind!: PublicationKind;

  @Field(() => ID, { description: 'The latest quarter that it is to hold.' })
  quarterId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why final figures are revised, at most 500 characters: readers see it. Left out for other kinds.',
  })
  reason?: string | null;
}

@InputType({ description: 'A publication to announce, as it was looked at.' })
export class ApprovePublicationInput extends KeyedInput {
  @Field(() => Int, { description: number })
  number!: number;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;

  @Field(() => String, { description: 'The `contentHash` of the figures that were looked at.' })
  seenHash!: string;

  @Field(() => DateTime, { description: 'The minute at which it goes out: within the next 90 days.' })
  publishAt!: Date;

  @Field(() => String, { nullable: true, description: 'What whoever reads the record later should know.' })
  comment?: string | null;
}

@InputType({ description: 'A publication to give up.' })
export class DiscardPublicationInput extends KeyedInput {
  @Field(() => Int, { description: number })
  number!: number;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, for whoever reads the record later; at most 500 characters.' })
  comment!: string;
}

@InputType({ description: 'What to hold back of a publication that its audit refused.' })
export class WithholdFiguresInput extends KeyedInput {
  @Field(() => Int, { description: number })
  number!: number;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;

  @Field(() => [ID], { description: 'The proposals that are taken up, by their `id`.' })
  proposalIds!: string[];
}
