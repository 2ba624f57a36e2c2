import type { MetricDefinition, MetricId, OrganisationType, Polarity } from '@monitor/domain';
import { OrganisationTypeWords } from '@monitor/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MetricPolarityWords } from '../enums/reference-enums.js';

@ObjectType({ description: 'An outcome that organisations count by equity group.' })
export class Metric implements MetricDefinition {
  @Field(() => ID)
  id!: MetricId;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => String)
  numerator!: string;

  @Field(() => String)
  denominator!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => MetricPolarityWords)
  polarity!: Polarity;

  @Field(() => String)
  hint!: string;

  @Field(() => [OrganisationTypeWords])
  askedOf!: OrganisationType[];
}
