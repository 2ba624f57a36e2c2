import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { FigureKeyInput } from './figure-key.input.js';
import { FigureProvenance } from './figure-provenance.type.js';
import { ProvenanceService } from './provenance.service.js';

@Resolver(() => FigureProvenance)
export class ProvenanceResolver {
  constructor(@Inject(ProvenanceService) private readonly service: ProvenanceService) {}

  @Query(() => FigureProvenance, {
    nullable: true,
    description:
      'Where published figures come from: returns, loaded collections, formula, boundaries, disclosure policy and publication. Null where the publication has no such figures. Refused with NOT_FOUND for a publication that there is not, and with INPUT_NOT_UNDERSTOOD for an unknown metric or stratifier.',
  })
  @RequiresPermission('comparison:read')
  figureProvenance(
    @CurrentActor() actor: Actor,
    @Args('figure', { description: 'Which figures are meant.' }) figure: FigureKeyInput,
  ): Promise<FigureProvenance | null> {
    return this.service.explain(actor, figure);
  }
}
