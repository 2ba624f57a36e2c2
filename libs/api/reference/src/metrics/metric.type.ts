import type { MetricDefinition, MetricId, MetricKind, OrganisationType, Polarity } from '@monitor/domain';
import { OrganisationTypeEnum } from '@monitor/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MetricKindEnum, MetricPolarityEnum } from '../enums/reference-enums.js';

@ObjectType({ description: 'An outcome that organisations count, by equity groups.' })
export class Metric implements MetricDefinition {
  @Field(() => ID, { description: 'Its code, for example `M01`.' })
  id!: MetricId;

  @Field(() => String, { description: 'What is measured, in words.' })
  name!: string;

  @Field(() => String, { description: 'A name for headings and charts, for example “NHS App registration”.' })
  shortName!: string;

  @Field(() => MetricKindEnum, { description: 'What it is: only a SHARE is compared between equity groups.' })
  kind!: MetricKind;

  @Field(() => Int, {
    nullable: true,
    description: 'For a RATE, the number of people that its events are given for; null for all else.',
  })
  per?: number;

  @Field(() => String, { description: 'Who is counted, in words, for example “Patients registered for the NHS App”.' })
  numerator!: string;

  @Field(() => String, {
    description: 'The people they are counted among, in words, for example “Registered patients aged 13 and over”.',
  })
  denominator!: string;

  @Field(() => String, { description: 'The people in the denominator, in lower case to fit into a sentence.' })
  unit!: string;

  @Field(() => MetricPolarityEnum, { description: 'Whether a higher share is better.' })
  polarity!: Polarity;

  @Field(() => String, { description: 'Help for whoever counts: what to include, and on which day.' })
  hint!: string;

  @Field(() => [OrganisationTypeEnum], { description: 'The types of organisation that are asked for it.' })
  askedOf!: OrganisationType[];
}

/** A metric as it is told. */
export function toMetric({ askedOf, ...metric }: MetricDefinition): Metric {
  return { ...metric, askedOf: [...askedOf] };
}
