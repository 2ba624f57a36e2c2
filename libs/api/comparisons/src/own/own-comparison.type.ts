import { Quarter } from '@monitor/api-reference';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ComparisonNote } from '../notes/comparison-note.type.js';

@ObjectType({ description: 'Answers to actions, of one organisation or of all of its type in an area.' })
export class AnswersInPlace {
  @Field(() => Int, { description: 'Answers that say that the action is in place.' })
  inPlace!: number;

  @Field(() => Int, { description: 'Answers in all, without “does not apply”.' })
  applicable!: number;

  @Field(() => Int, { description: 'Organisations that answered.' })
  organisations!: number;
}

@ObjectType({ description: 'A domain of the framework: what an organisation says, beside others of its type.' })
export class OwnDomain {
  @Field(() => ID, { description: 'Code of the domain.' })
  key!: string;

  @Field(() => String, { description: 'Short name of the domain.' })
  label!: string;

  @Field(() => AnswersInPlace, { description: 'What the organisation says in its accepted return.' })
  own!: AnswersInPlace;

  @Field(() => AnswersInPlace, {
    nullable: true,
    description: 'What organisations of its type say in its region; null where fewer than five of them answered.',
  })
  region!: AnswersInPlace | null;

  @Field(() => AnswersInPlace, {
    nullable: true,
    description: 'What organisations of its type say in England; null where fewer than five of them answered.',
  })
  england!: AnswersInPlace | null;

  @Field(() => AnswersInPlace, {
    nullable: true,
    description:
      'What trusts of its kind say in England; null where fewer than five of them answered, and where it has no known kind.',
  })
  ofKind!: AnswersInPlace | null;

  @Field(() => ComparisonNote, {
    nullable: true,
    description: 'What the organisation wrote beside its row for this domain and quarter; null where no note stands.',
  })
  note!: ComparisonNote | null;
}

@ObjectType({ description: 'The main kind of a trust at the end of the quarter, and whose classification says so.' })
export class OwnKind {
  @Field(() => String, { description: 'The kind of the trust in words, for example “Acute trust”.' })
  label!: string;

  @Field(() => String, { description: 'Who publishes the classification of trusts, and when it was imported.' })
  source!: string;
}

@ObjectType({
  description:
    'The latest accepted return of an organisation beside those of its type in its region and in England: statuses of actions, no counts of people and no rank.',
})
export class OwnComparison {
  @Field(() => Quarter, { description: 'The quarter of the accepted return.' })
  quarter!: Quarter;

  @Field(() => String, { description: 'The type of organisation that it is compared with, in words.' })
  typeLabel!: string;

  @Field(() => OwnKind, {
    nullable: true,
    description: 'What kind of trust it is; null where that is not known, and for other types of organisation.',
  })
  kind!: OwnKind | null;

  @Field(() => String, { description: 'Name of its region in the quarter.' })
  regionName!: string;

  @Field(() => [OwnDomain], { description: 'The domains that its type is asked about, in the order of the framework.' })
  domains!: OwnDomain[];
}
