import { connectionOf, NextStepForReader, RecordedStep } from '@monitor/api-platform';
import { Quarter } from '@monitor/api-reference';
import type { NextPublicationStep, PublicationStep } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Publication } from './publication.type.js';
import { PublicationNextStepEnum, PublicationStepEnum } from './publication-words.js';

@ObjectType({ description: 'A page of publications, the newest first.' })
export class PublicationConnection extends connectionOf(Publication, 'Publication', 'A publication in a list.') {}

@ObjectType({ description: 'Something that somebody, or the product, did to a publication.' })
export class PublicationStepRecord extends RecordedStep {
  @Field(() => PublicationStepEnum, { description: 'What was done in the step.' })
  step!: PublicationStep;
}

@ObjectType({ description: 'A step that can be taken next on a publication, and whether the reader may take it.' })
export class PublicationNextStepForReader extends NextStepForReader {
  @Field(() => PublicationNextStepEnum, { description: 'The step that can be taken.' })
  step!: NextPublicationStep;
}

@ObjectType({ description: 'How far the product has come with a publication.' })
export class PublicationProgress {
  @Field(() => String, { description: 'What it is doing, in words.' })
  stage!: string;

  @Field(() => Int, { description: 'How much of it is done.' })
  done!: number;

  @Field(() => Int, { description: 'How much there is to do; 0 while that is not known.' })
  of!: number;
}

@ObjectType({ description: 'What a publication holds, in numbers.' })
export class PublicationContents {
  @Field(() => Int, { description: 'Tables of areas, one a quarter, metric, stratifier and reading.' })
  tables!: number;

  @Field(() => Int, { description: 'Groups of which the number of people is shown.' })
  groupsShown!: number;

  @Field(() => Int, { description: 'Groups of which it is hidden, since it could tell of somebody.' })
  groupsHidden!: number;

  @Field(() => Int, {
    description: 'Tables that keep what was published before, since their change could tell of somebody.',
  })
  tablesHeld!: number;

  @Field(() => Int, { description: 'Returns, and loaded answers of organisations, that are counted; one a quarter.' })
  returns!: number;

  @Field(() => Int, { description: 'How many of them are counted here for the first time.' })
  joined!: number;

  @Field(() => Int, { description: 'How many of the publication before are not counted any more.' })
  left!: number;
}

@ObjectType({ description: 'What could be held back so that an attack of the audit learns nothing.' })
export class WithholdingProposal {
  @Field(() => ID, { description: 'Names the proposal, to be sent back in `proposalIds`.' })
  id!: string;

  @Field(() => String, { description: 'What it would hold back or hide, in a sentence.' })
  sentence!: string;

  @Field(() => Int, { description: 'How many people the figures are about that would not be shown.' })
  people!: number;

  @Field(() => Int, { description: 'How many figures would not be shown.' })
  cells!: number;
}

@ObjectType({ description: 'Something that an attack of the audit learnt; told to nobody but those who release.' })
export class AuditProblem {
  @Field(() => ID, { description: 'Names the problem within the publication.' })
  id!: string;

  @Field(() => String, { description: 'What was learnt, in a sentence.' })
  sentence!: string;

  @Field(() => String, { description: 'Who could learn it, in a few words.' })
  attackerLabel!: string;

  @Field(() => Quarter, { description: 'The quarter of which something was learnt.' })
  quarter!: Quarter;

  @Field(() => String, { description: 'The area that the figure is of.' })
  areaName!: string;

  @Field(() => ID, { description: 'The metric that the figure is of, for example M01.' })
  metricId!: string;

  @Field(() => ID, { description: 'What people are divided by, for example `DEPRIVATION`.' })
  stratifier!: string;

  @Field(() => String, { nullable: true, description: 'The group that the figure is of; null for a whole table.' })
  groupLabel!: string | null;

  @Field(() => [WithholdingProposal], { description: 'What would mend it, with the least loss first.' })
  proposals!: WithholdingProposal[];
}

@ObjectType({ description: 'A publication with what it holds, what was done to it and what can be done next.' })
export class PublicationRecord {
  @Field(() => Publication, { description: 'The publication itself.' })
  publication!: Publication;

  @Field(() => Int, { description: 'Goes up with each step; to be sent back as `expectedVersion`.' })
  version!: number;

  @Field(() => PublicationProgress, {
    nullable: true,
    description: 'How far the product has come; null where nothing runs.',
  })
  progress!: PublicationProgress | null;

  @Field(() => PublicationContents, {
    nullable: true,
    description: 'What it holds; null until its figures are sealed.',
  })
  contents!: PublicationContents | null;

  @Field(() => [AuditProblem], { description: 'What its audit learnt; none for those who do not release.' })
  problems!: AuditProblem[];

  @Field(() => [PublicationStepRecord], {
    description: 'What was done to it, the oldest first; none for those who do not release.',
  })
  steps!: PublicationStepRecord[];

  @Field(() => [PublicationNextStepForReader], {
    description: 'What can be done next; none for those who do not release.',
  })
  next!: PublicationNextStepForReader[];
}
