import { CurrentActor, FreshSignIn, PageArgs, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HelpedReturns } from './helped-returns.type.js';
import { QuarterlyReturn } from './quarterly-return.type.js';
import { RegionReturns, RegionReturnsArgs } from './region-returns.type.js';
import { ReturnHead } from './return-head.type.js';
import { ReturnsService } from './returns.service.js';
import { SignInForSignOff } from './sign-in-for-sign-off.type.js';

@Resolver(() => QuarterlyReturn)
export class ReturnsResolver {
  constructor(
    @Inject(ReturnsService) private readonly service: ReturnsService,
    @Inject(FreshSignIn) private readonly freshSignIn: FreshSignIn,
  ) {}

  @Query(() => [ReturnHead], {
    description:
      'The returns of the viewer’s own organisations that were begun, or can be begun today, the newest quarter first.',
  })
  @RequiresPermission('return:read')
  myReturns(@CurrentActor() actor: Actor): Promise<ReturnHead[]> {
    return this.service.myReturns(actor);
  }

  @Query(() => QuarterlyReturn, {
    description:
      'One return with its answers. Refused with RETURN_NOT_FOUND for one that is not expected and one that the viewer may not see, alike.',
  })
  @RequiresPermission('return:read')
  quarterlyReturn(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID, description: sharedDescriptions.organisationCode })
    organisationCode: string,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<QuarterlyReturn> {
    return this.service.quarterlyReturn(actor, { organisationCode, quarterId });
  }

  @ResolveField(() => SignInForSignOff, {
    description: 'Whether the viewer signed in recently enough to sign it off.',
  })
  signInForSignOff(@CurrentActor() actor: Actor): SignInForSignOff {
    return { minutes: this.freshSignIn.minutes, secondsLeft: this.freshSignIn.secondsLeft(actor) };
  }

  @Query(() => HelpedReturns, {
    description: 'The returns that the viewer can type in today as a helper, begun or not, page by page.',
  })
  @RequiresPermission('return:help')
  helpedReturns(@CurrentActor() actor: Actor, @Args() asked: PageArgs): Promise<HelpedReturns> {
    return this.service.helpedReturns(actor, asked);
  }

  @Query(() => RegionReturns, {
    description:
      'The returns that are expected of a region for a quarter, begun or not, page by page. Refused with NOT_FOUND for a region that the viewer is no lead of.',
    deprecationReason: 'Until 2027-11-27: use `chaseList`.',
  })
  @RequiresPermission('return:review')
  regionReturns(@CurrentActor() actor: Actor, @Args() asked: RegionReturnsArgs): Promise<RegionReturns> {
    return this.service.regionReturns(actor, asked);
  }
}
