import { DateTime, Day } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';

/** The main kind of a trust, and who says so. */
@ObjectType({ description: 'The main kind of a trust, from which day, and by whose classification.' })
export class TrustKindRecord {
  @Field(() => String, { description: 'Name of the kind for one trust, for example “Ambulance trust”.' })
  label!: string;

  @Field(() => Day, { description: 'The day from which the classification says that the trust is of this kind.' })
  since!: string;

  @Field(() => String, { description: 'Who publishes the classification of trusts, and as of when.' })
  source!: string;

  @Field(() => DateTime, { description: 'When the classification of trusts was imported.' })
  importedAt!: Date;
}
