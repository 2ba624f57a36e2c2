import { Global, Module } from '@nestjs/common';
import { ServiceNoticesResolver } from './service-notices.resolver.js';
import { ServiceNotices } from './service-notices.js';

/** What people are told of the state of the service. Global because whatever watches something may raise a notice. */
@Global()
@Module({ providers: [ServiceNotices, ServiceNoticesResolver], exports: [ServiceNotices] })
export class NoticesModule {}
