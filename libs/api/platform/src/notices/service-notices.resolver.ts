import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/operation-access.js';
import { ServiceNotice } from './service-notice.type.js';
import { ServiceNotices } from './service-notices.js';

@Resolver(() => ServiceNotice)
export class ServiceNoticesResolver {
  constructor(@Inject(ServiceNotices) private readonly notices: ServiceNotices) {}

  @Query(() => [ServiceNotice], {
    description:
      'What everybody should know of the state of the service at this moment, the gravest first; none when all is well.',
  })
  @Public()
  serviceNotices(): ServiceNotice[] {
    return this.notices.current();
  }
}
