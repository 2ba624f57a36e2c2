import type {
  EquityGroup as DomainEquityGroup,
  Stratifier,
  StratifierDefinition as DomainStratifierDefinition,
} from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { StratifierWords } from '../enums/reference-enums.js';

@ObjectType({ description: 'A group of people within a stratifier.' })
export class EquityGroup implements DomainEquityGroup {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  label!: string;

  /** False for not known and not stated: shown always, never compared. */
  @Field(() => Boolean)
  comparable!: boolean;
}

@ObjectType({ description: 'What outcome counts are divided by, and its groups in catalogue order.' })
export class StratifierDefinition implements DomainStratifierDefinition {
  @Field(() => StratifierWords)
  stratifier!: Stratifier;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean)
  ordered!: boolean;

  @Field(() => [EquityGroup])
  groups!: EquityGroup[];
}
