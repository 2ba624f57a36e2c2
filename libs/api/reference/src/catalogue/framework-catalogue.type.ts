import type {
  Audience,
  DomainCode,
  FrameworkAction as DomainAction,
  FrameworkCatalogue as DomainCatalogue,
  FrameworkDomain as DomainOfFramework,
  OrganisationType,
  Principle as DomainPrinciple,
  PrincipleCode,
  WordingStatus,
} from '@monitor/domain';
import { Day, OrganisationTypeEnum } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AudienceEnum, WordingStatusEnum } from '../enums/reference-enums.js';

@ObjectType({ description: 'One of the five domains of the framework.' })
export class FrameworkDomain implements DomainOfFramework {
  @Field(() => ID, { description: 'Its code, D1 to D5.' })
  code!: DomainCode;

  @Field(() => String, { description: 'The whole name, for example “Access to devices and data”.' })
  name!: string;

  @Field(() => String, { description: 'A name for the head of a column, for example “Access”.' })
  shortName!: string;
}

@ObjectType({ description: 'A key message or policy implication of the framework, which actions trace to.' })
export class Principle implements DomainPrinciple {
  @Field(() => ID, { description: 'K1 to K5 for key messages, P1 to P4 for policy implications.' })
  code!: PrincipleCode;

  @Field(() => String, { description: 'What it says, in plain words.' })
  text!: string;
}

@ObjectType({
  description: 'Something that organisations do for digital inclusion, and whose status they report each quarter.',
})
export class FrameworkAction implements DomainAction {
  @Field(() => ID, { description: 'Its code, for example `D2-S5`: the domain, the audience and a number.' })
  code!: string;

  @Field(() => ID, { description: 'Code of the domain that it belongs to, D1 to D5.' })
  domain!: DomainCode;

  @Field(() => AudienceEnum, { description: 'Who it is written for.' })
  audience!: Audience;

  @Field(() => String, { description: 'A few words, for charts and lists.' })
  shortText!: string;

  @Field(() => String, { description: 'What the organisation does, in one sentence.' })
  text!: string;

  @Field(() => String, { description: 'Help at the question: what counts as being in place.' })
  hint!: string;

  @Field(() => WordingStatusEnum, { description: 'How sure it is that the published guidance says this.' })
  wording!: WordingStatus;

  @Field(() => [ID], { description: 'Codes of the principles that it traces to; at least one.' })
  principles!: PrincipleCode[];

  @Field(() => [OrganisationTypeEnum], { description: 'The types of organisation that must answer it.' })
  askedOf!: OrganisationType[];
}

@ObjectType({
  description: 'One published edition of the framework catalogue. It is never edited: a change is another edition.',
})
export class FrameworkCatalogue implements DomainCatalogue {
  @Field(() => Int, { description: 'Number of the edition, counted from 1.' })
  version!: number;

  @Field(() => Day, { description: 'The day on which the edition was published.' })
  publishedOn!: string;

  @Field(() => String, { description: 'Which guidance it follows, and whose words it has.' })
  source!: string;

  @Field(() => [FrameworkDomain], { description: 'The five domains in their order.' })
  domains!: FrameworkDomain[];

  @Field(() => [Principle], { description: 'The key messages, then the policy implications.' })
  principles!: Principle[];

  @Field(() => [FrameworkAction], { description: 'All actions, domain by domain.' })
  actions!: FrameworkAction[];
}
