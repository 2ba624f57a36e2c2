import { Day } from '@monitor/api-platform';
import type { ReturnExtension as DomainExtension } from '@monitor/domain';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'More days for one organisation and quarter, as its region or two administrators allowed them.' })
export class ReturnExtension implements DomainExtension {
  @Field(() => Day, { description: 'Last day on which the organisation can fill in and submit.' })
  closesOn!: string;

  @Field(() => String, { description: 'Why, to finish the sentence “You have until …, because …”.' })
  reason!: string;
}
