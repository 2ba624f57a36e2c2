import { CurrentActor, NeedsRoom, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LoadingService } from './loading.service.js';
import { BeginCollectionInput, BegunCollection, toBegunCollection } from './types/begin-collection.type.js';
import { LoadedCollection } from './types/loaded-collection.type.js';
import { LoadingDifference } from './types/loading-difference.type.js';
import { LoadingFault } from './types/loading-fault.type.js';
import { LoadingStepInput } from './types/loading-step.input.js';

const whichOne = { type: () => ID, description: 'Which one is meant, as the list of collections names it.' };

@Resolver(() => LoadedCollection)
export class LoadingResolver {
  constructor(@Inject(LoadingService) private readonly service: LoadingService) {}

  @Query(() => [LoadedCollection], { description: 'All collections, loaded or not, the newest first.' })
  @RequiresPermission('collection:load')
  loadedCollections(@CurrentActor() actor: Actor): Promise<LoadedCollection[]> {
    return this.service.collections(actor);
  }

  @Query(() => LoadedCollection, { description: 'One collection. Refused with NOT_FOUND for an unknown one.' })
  @RequiresPermission('collection:load')
  loadedCollection(@CurrentActor() actor: Actor, @Args('id', whichOne) id: string): Promise<LoadedCollection> {
    return this.service.collection(actor, id);
  }

  @Query(() => [LoadingDifference], {
    description: 'What a collection that is not loaded would change. Refused with NOT_FOUND for an unknown one.',
  })
  @RequiresPermission('collection:load')
  loadingDifference(@CurrentActor() actor: Actor, @Args('id', whichOne) id: string): Promise<LoadingDifference[]> {
    return this.service.difference(actor, id);
  }

  @Query(() => [LoadingFault], {
    description:
      'What could not be loaded of the file of a collection, in the order of its lines; of one file the first 5,000 are kept. Refused with NOT_FOUND for an unknown one, and with INPUT_NOT_UNDERSTOOD for a longer page.',
  })
  @RequiresPermission('collection:load')
  loadingFaults(
    @CurrentActor() actor: Actor,
    @Args('id', whichOne) id: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many at most: 1 to 1,000.' }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'How many to leave out from the start.' })
    skip: number,
  ): Promise<LoadingFault[]> {
    return this.service.faults(actor, { id, first, skip });
  }

  @Mutation(() => BegunCollection, {
    description:
      'Begins a collection with its mapping. Its file is sent next, as text/csv, to /loading/collections/{id}/file; until then the collection is on no list. Refused with INPUT_NOT_UNDERSTOOD for a mapping that is no JSON.',
  })
  @RequiresPermission('collection:load')
  @NeedsRoom('MUCH')
  async beginCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The mapping, and the name of the file.' }) input: BeginCollectionInput,
  ): Promise<BegunCollection> {
    return toBegunCollection(await this.service.begin(actor, input));
  }

  @Mutation(() => LoadedCollection, {
    description:
      'Takes a step on a collection. Refused with SAME_PERSON for an approval by whoever read it in or proposed it, and for a reversal by whoever proposed that; with REVISION_STALE, STATE_DOES_NOT_ALLOW, COMMENT_NEEDED and NOT_FOUND.',
  })
  @RequiresPermission('collection:load')
  @NeedsRoom('MUCH')
  takeLoadingStep(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The step, and what was looked at.' }) input: LoadingStepInput,
  ): Promise<LoadedCollection> {
    return this.service.take(actor, input);
  }
}
