import { Field, ObjectType } from '@nestjs/graphql';
import { registerEnum } from '../graphql/register-enum.js';
import { DateTime } from '../graphql/scalars.js';
import { serviceNoticeCodes, serviceNoticeMeaning } from './service-notices.js';
import type { ServiceNoticeCode } from './service-notices.js';

const ServiceNoticeCodeEnum = registerEnum({
  name: 'ServiceNoticeCode',
  description: 'What there is to tell of the state of the service.',
  values: serviceNoticeCodes,
  meaning: serviceNoticeMeaning,
});

@ObjectType({ description: 'Something about the state of the service that everybody who uses it should know.' })
export class ServiceNotice {
  @Field(() => ServiceNoticeCodeEnum, { description: 'What it is about.' })
  code!: ServiceNoticeCode;

  @Field(() => String, { description: 'In words for people: what cannot be done, and what is safe.' })
  message!: string;

  @Field(() => DateTime, { description: 'Since when it holds.' })
  since!: Date;
}
