import { AreaLevelEnum, BoundariesEnum, Day } from '@monitor/api-platform';
import { Area, Quarter } from '@monitor/api-reference';
import type { AreaLevel, Boundaries } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { LoadedSource } from '../loaded/loaded-source.type.js';

/** What every comparison of areas says of itself: what is compared, on which boundaries, what was found, from where. */
@ObjectType({ isAbstract: true })
export class ComparedAreas {
  @Field(() => Quarter, { description: 'The quarter that is compared.' })
  quarter!: Quarter;

  @Field(() => AreaLevelEnum, { description: 'The level of the areas.' })
  level!: AreaLevel;

  @Field(() => Area, {
    nullable: true,
    description: 'The region within which boards are compared; null for all of England.',
  })
  within!: Area | null;

  @Field(() => BoundariesEnum, { description: 'The boundaries that the figures stand on.' })
  boundaries!: Boundaries;

  @Field(() => Day, {
    nullable: true,
    description: 'With AS_NOW the day whose boundaries the figures stand on; null with AS_WAS.',
  })
  boundariesOn!: string | null;

  @Field(() => String, {
    description: 'What the figures say, in a sentence or two: claims a difference only where it is beyond chance.',
  })
  finding!: string;

  @Field(() => String, { description: 'Where the figures come from and how far they go, in words for below them.' })
  source!: string;

  @Field(() => [LoadedSource], {
    description: 'Published collections whose answers count in the figures; empty where all of them come from returns.',
  })
  loadedSources!: LoadedSource[];
}
