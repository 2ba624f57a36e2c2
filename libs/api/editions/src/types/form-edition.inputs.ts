import { KeyedInput, OrganisationTypeEnum, sharedDescriptions } from '@monitor/api-platform';
import type { Duty, OrganisationType } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FormDutyEnum } from './edition-words.js';

@InputType({ description: 'A new edition that begins with everything that another asks.' })
export class DraftFormEditionInput extends KeyedInput {
  @Field(() => Int, { description: 'Number of the published edition that it begins with.' })
  fromVersion!: number;

  @Field(() => ID, { description: 'The first quarter whose returns are to answer it, for example 2027-28-Q1.' })
  firstQuarterId!: string;
}

@InputType({ description: 'A step on an edition that needs no words.' })
export class FormEditionStepInput extends KeyedInput {
  @Field(() => Int, { description: 'Number of the edition.' })
  version!: number;

  @Field(() => Int, { description: sharedDescriptions.expectedVersion })
  expectedVersion!: number;
}

@InputType({ description: 'A step on an edition for which somebody must say why.' })
export class CommentedFormEditionStepInput extends FormEditionStepInput {
  @Field(() => String, { description: 'Why, for whoever reads the record later; at most 1,000 characters.' })
  comment!: string;
}

@InputType({ description: 'What a draft says from now on, as a whole.' })
export class SaveFormEditionInput extends FormEditionStepInput {
  @Field(() => String, {
    description: 'The whole edition as JSON. Its number and day of publication are the draft’s own.',
  })
  definition!: string;
}

@InputType({ description: 'A type of organisation that is asked a question.' })
export class AskedTypeInput {
  @Field(() => OrganisationTypeEnum, { description: 'The type that is asked.' })
  type!: OrganisationType;

  @Field(() => FormDutyEnum, { description: 'Whether it must answer.' })
  duty!: Duty;
}

@InputType({ description: 'The words of one question of a draft, and who is asked.' })
export class SaveFormQuestionInput extends FormEditionStepInput {
  @Field(() => ID, { description: 'Code of the question; one that is new needs `like`.' })
  question!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the question whose shape a new one takes, and after which it stands.',
  })
  like?: string | null;

  @Field(() => String, { description: 'What is asked, in the words that everybody will read.' })
  text!: string;

  @Field(() => String, { description: 'A few words for lists and charts.' })
  shortText!: string;

  @Field(() => String, { description: 'Help at the question.' })
  hint!: string;

  @Field(() => String, { description: 'Why it is asked, and on what authority.' })
  basis!: string;

  @Field(() => [AskedTypeInput], { description: 'Who is asked, each type once; nobody else is.' })
  askedOf!: AskedTypeInput[];
}

@InputType({ description: 'A question that a draft is to ask no longer.' })
export class RemoveFormQuestionInput extends FormEditionStepInput {
  @Field(() => ID, { description: 'Code of the question.' })
  question!: string;
}

@InputType({ description: 'The approval of an edition, with what the approver looked at.' })
export class PublishFormEditionInput extends FormEditionStepInput {
  @Field(() => String, {
    description: 'The `contentHash` that was looked at; refused with REVISION_STALE for another.',
  })
  seenHash!: string;
}
