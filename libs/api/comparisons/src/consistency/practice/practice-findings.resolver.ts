import { CurrentActor } from '@monitor/api-platform';
import { FindingType } from '@monitor/api-releases';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consistency } from '../consistency.type.js';
import { PracticeFindingsService } from './practice-findings.service.js';

/** Made when it is asked for: a page that shows the figures alone waits for nothing else. */
@Resolver(() => Consistency)
export class PracticeFindingsResolver {
  constructor(@Inject(PracticeFindingsService) private readonly service: PracticeFindingsService) {}

  @ResolveField(() => [FindingType], {
    description:
      'What else may be said of this view: agreement within areas, share of variation, convergence, and what is left when only checked claims count.',
  })
  findings(@CurrentActor() actor: Actor, @Parent() consistency: Consistency): Promise<FindingType[]> {
    return this.service.findingsOf(actor, consistency);
  }
}
