import { Global, Module } from '@nestjs/common';
import { PAGE_NOTICES } from '../sign-in/sign-in-tokens.js';
import { ServiceNoticesResolver } from './service-notices.resolver.js';
import { ServiceNotices } from './service-notices.js';

/** What people are told of the state of the service. Global because whatever watches something may raise a notice. */
@Global()
@Module({
  providers: [ServiceNotices, ServiceNoticesResolver, { provide: PAGE_NOTICES, useExisting: ServiceNotices }],
  exports: [ServiceNotices, PAGE_NOTICES],
})
export class NoticesModule {}
