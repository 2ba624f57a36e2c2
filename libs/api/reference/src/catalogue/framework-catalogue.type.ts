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
import { Day, OrganisationTypeWords } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AudienceWords, WordingStatusWords } from '../enums/reference-enums.js';

@ObjectType({ description: 'One of the five domains of the framework.' })
export class FrameworkDomain implements DomainOfFramework {
  @Field(() => ID)
  code!: DomainCode;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;
}

@ObjectType({ description: 'A key message or policy implication of the framework.' })
export class Principle implements DomainPrinciple {
  @Field(() => ID)
  code!: PrincipleCode;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'Something an organisation does, whose status it reports each quarter.' })
export class FrameworkAction implements DomainAction {
  @Field(() => ID)
  code!: string;

  @Field(() => ID)
  domain!: DomainCode;

  @Field(() => AudienceWords)
  audience!: Audience;

  @Field(() => String)
  shortText!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  hint!: string;

  @Field(() => WordingStatusWords)
  wording!: WordingStatus;

  @Field(() => [ID])
  principles!: PrincipleCode[];

  @Field(() => [OrganisationTypeWords])
  askedOf!: OrganisationType[];
}

@ObjectType({ description: 'One published edition of the framework catalogue; never edited.' })
export class FrameworkCatalogue implements DomainCatalogue {
  @Field(() => Int)
  version!: number;

  @Field(() => Day)
  publishedOn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [FrameworkDomain])
  domains!: FrameworkDomain[];

  @Field(() => [Principle])
  principles!: Principle[];

  @Field(() => [FrameworkAction])
  actions!: FrameworkAction[];
}
