import { CurrentCaller, NeedsRoom, Public, SignedIn } from '@monitor/api-platform';
import type { Caller } from '@monitor/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Service } from './service.type.js';
import { ViewerService } from './viewer.service.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly viewers: ViewerService) {}

  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in; null when nobody is.' })
  @Public()
  viewer(@CurrentCaller() caller: Caller): Promise<Viewer | null> {
    return this.viewers.viewer(caller);
  }

  @Query(() => Service, { description: 'What to know about this copy of the service before signing in.' })
  @Public()
  async service(): Promise<Service> {
    return this.viewers.service();
  }

  @Mutation(() => Viewer, {
    description:
      'Chooses which of the viewer’s roles to act in, until they sign out. Refused with NOT_FOUND for a role that they do not hold, and with NOT_PERMITTED for machines, which have one role.',
  })
  @SignedIn()
  @NeedsRoom('NOTHING')
  actAs(
    @CurrentCaller() caller: Caller,
    @Args('assignmentId', { type: () => ID, description: 'The `id` of one of the viewer’s assignments.' })
    assignmentId: string,
  ): Promise<Viewer> {
    return this.viewers.actAs(caller, assignmentId);
  }
}
