import { Quarter } from '@monitor/api-reference';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Publication } from '../publications/types/publication.type.js';

/** An organisation whose counts are in a figure, and from what. */
@ObjectType({ description: 'An organisation whose counts are in published figures, and what they were taken from.' })
export class FigureSource {
  @Field(() => ID, { description: 'ODS code of the organisation that is counted.' })
  organisationCode!: string;

  @Field(() => String, { description: 'The latest known name of the organisation.' })
  organisationName!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of its return that was counted; null where a loaded collection was.',
  })
  revision!: number | null;

  @Field(() => Boolean, { description: 'Whether a loaded collection was counted, and not a return of its own.' })
  loaded!: boolean;
}

/** Where published figures come from. */
@ObjectType({
  description:
    'Where the figures of one published table come from: returns, formula, boundaries, disclosure policy and publication.',
})
export class FigureProvenance {
  @Field(() => Publication, { description: 'The publication that the figures are read from, as it is cited.' })
  publication!: Publication;

  @Field(() => Int, { description: 'The publication that first showed them as they are.' })
  asOf!: number;

  @Field(() => String, { description: 'The latest known name of the area.' })
  areaName!: string;

  @Field(() => Quarter, { description: 'Quarter of the returns that are counted.' })
  quarter!: Quarter;

  @Field(() => String, { description: 'The metric in words.' })
  metricLabel!: string;

  @Field(() => String, { description: 'What people are divided by, in words.' })
  stratifierLabel!: string;

  @Field(() => Int, { description: 'How many accepted returns are counted: those that give this table.' })
  returnsCounted!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many returns are expected, today, of the types of organisation that are asked for the metric; null where that is not known.',
  })
  returnsExpected!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the expected returns have not been accepted, today; null where that is not known.',
  })
  returnsMissing!: number | null;

  @Field(() => Int, {
    description: 'How many loaded collections are counted, of organisations whose own returns do not give the table.',
  })
  loadedCollections!: number;

  @Field(() => Int, {
    description:
      'How many organisations came, went, or sent other counts since the figures were made, and wait for a later publication; of a publication that another followed, how many waited in it.',
  })
  waiting!: number;

  @Field(() => [FigureSource], {
    nullable: true,
    description:
      'The organisations that are counted, as far as the reader may see which: national analysts all, leads those of their regions, others their own. Null where they may see none.',
  })
  sources!: FigureSource[] | null;

  @Field(() => [String], { description: 'Each loaded collection that is counted: its title, source and day.' })
  loadedSources!: string[];

  @Field(() => String, { description: 'How the figures were made, in words.' })
  formula!: string;

  @Field(() => String, { description: 'The papers that the formulas stand in.' })
  formulaSource!: string;

  @Field(() => String, { description: 'Address of the first of these papers.' })
  formulaAddress!: string;

  @Field(() => String, { description: 'The boundaries that the figures stand on, in words.' })
  boundariesSentence!: string;

  @Field(() => String, { description: 'How counts were hidden and rounded, in words.' })
  policySentence!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whose weights shared out counts that are shown; null where none were.',
  })
  estimatedSentence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the figures are those of an earlier publication, in words; null where they are of this one.',
  })
  asOfSentence!: string | null;
}
