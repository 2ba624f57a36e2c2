import { BoundariesEnum, OrganisationTypeEnum, registerEnum, sharedDescriptions } from '@monitor/api-platform';
import type { Boundaries, DomainCode, OrganisationType } from '@monitor/domain';
import { Field, ID, InputType } from '@nestjs/graphql';

const comparedMeanings = {
  REGION: 'The regions of England.',
  ICB: 'Integrated care boards.',
  TYPE: 'The types of organisation, in all of England.',
} as const;

/** Whose pace is compared. */
export type PaceCompared = keyof typeof comparedMeanings;

export const PaceComparedEnum = registerEnum({
  name: 'PaceCompared',
  description: 'Whose way from plan to practice is compared.',
  values: Object.keys(comparedMeanings) as PaceCompared[],
  meaning: (value) => comparedMeanings[value],
});

/** Which plans are followed, and who is compared. */
@InputType({ description: 'Which plans are followed up to which quarter, and who is compared.' })
export class ImplementationPaceFilter {
  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The first quarter that is looked at, at most 39 before the last; as far back as that where left out.',
  })
  sinceQuarterId?: string | null;

  @Field(() => PaceComparedEnum, { description: 'Regions, boards or types of organisation.' })
  compare!: PaceCompared;

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of a region, whose boards or types alone are compared; leave out for all of England.',
  })
  withinCode?: string | null;

  @Field(() => ID, { description: 'The domain of the framework, D1 to D5, whose actions are planned.' })
  domain!: DomainCode;

  @Field(() => ID, {
    nullable: true,
    description: 'One action of the domain, for example `D1-S1`; null for all of its actions together.',
  })
  actionCode?: string | null;

  @Field(() => OrganisationTypeEnum, {
    nullable: true,
    description: 'Only plans of this type of organisation; null for all. Ignored where types are compared.',
  })
  organisationType?: OrganisationType | null;

  @Field(() => BoundariesEnum, {
    defaultValue: 'AS_NOW',
    description:
      'Whether an organisation counts where it belongs today, or where it did in the last quarter it answered.',
  })
  boundaries?: Boundaries;
}
