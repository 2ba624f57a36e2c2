import { stratifiers } from '@monitor/domain';
import type {
  EquityGroup as DomainEquityGroup,
  Stratifier,
  StratifierDefinition as DomainStratifierDefinition,
} from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { StratifierEnum } from '../enums/reference-enums.js';

@ObjectType({ description: 'A group of people within a stratifier.' })
export class EquityGroup implements DomainEquityGroup {
  @Field(() => ID, {
    description: 'Its code, for example `IMD1` for the most deprived fifth; it means nothing outside its stratifier.',
  })
  code!: string;

  @Field(() => String, { description: 'The group in words, for example “Most deprived fifth”.' })
  label!: string;

  /** False for not known and not stated: shown always, never compared. */
  @Field(() => Boolean, {
    description: 'False for people whose group is not known or not stated: always listed, never compared.',
  })
  comparable!: boolean;
}

@ObjectType({ description: 'What outcome counts are divided by, with its groups.' })
export class StratifierDefinition implements Pick<DomainStratifierDefinition, 'stratifier' | 'label' | 'ordered'> {
  @Field(() => StratifierEnum, { description: 'Which of the stratifiers it is.' })
  stratifier!: Stratifier;

  @Field(() => String, { description: 'What it is called, for example “Deprivation”.' })
  label!: string;

  @Field(() => Boolean, {
    description:
      'Whether its groups have an order, from the most disadvantaged to the least: then the two ends are compared.',
  })
  ordered!: boolean;

  @Field(() => [EquityGroup], {
    description: 'The groups in the order of the catalogue, which is their order where they have one.',
  })
  groups!: EquityGroup[];
}

/** One of the stratifiers that people are compared by, as it is told; refuses (Error) a list of other rows. */
export function toStratifierDefinition({ stratifier, label, ordered, groups }: DomainStratifierDefinition) {
  const named = stratifiers.find((each) => each === stratifier);
  if (named === undefined) throw new Error(`${stratifier} is not among the stratifiers that people are compared by.`);
  return { stratifier: named, label, ordered, groups: [...groups] } satisfies StratifierDefinition;
}
