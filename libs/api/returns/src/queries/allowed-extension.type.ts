import { DateTime, Day } from '@monitor/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'More days that an organisation was allowed for a return, standing or not.' })
export class AllowedExtension {
  @Field(() => Day, { description: 'Last day on which it could fill in and submit.' })
  closesOn!: string;

  @Field(() => String, { description: 'Why, to finish the sentence “You have until …, because …”.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was allowed.' })
  allowedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was replaced by another or taken back; null while it stands.',
  })
  endedAt!: Date | null;
}
