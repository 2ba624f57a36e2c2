import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { can, DomainError } from '@monitor/domain';
import type { Actor, LoadingFault, MappingFault, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { standingOf } from './collections/collection-standing.js';
import { readVersions } from './collections/collection-versions.query.js';
import { answersToChange, readDifference } from './collections/difference.query.js';
import type { Difference } from './collections/difference.query.js';
import { readFaults } from './collections/faults.query.js';
import { beginCollection, readIn } from './steps/read-in.js';
import type { Begun } from './steps/read-in.js';
import { requireCollection, takeLoadingStep } from './steps/take-step.js';
import type { LoadingStepRequest } from './steps/take-step.js';
import { toLoadedCollection } from './to-loaded-collection.js';
import type { LoadedCollection } from './types/loaded-collection.type.js';

/** Collections belong to no organisation: the product itself reads and writes them, on an administrator's behalf. */
function loader(actor: Actor): SystemActor {
  // The second look at who asks, beside the declared permission.
  if (can(actor, 'collection:load')) return { system: 'loading', onBehalfOf: actor };
  throw new DomainError('NOT_PERMITTED', 'Only administrators load collections. Ask one of them.');
}

/** The longest page of faults. */
const longestPage = 1000;

/** Collections from the file to the figures, and out of them again. Each step is one transaction. */
@Injectable()
export class LoadingService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** All of them, the newest first; what they would change is not worked out. */
  collections(actor: Actor): Promise<LoadedCollection[]> {
    return this.read(actor, async (manager) =>
      (await readVersions(manager, null)).flatMap((versions) => {
        const standing = standingOf(versions);
        return standing === null ? [] : [toLoadedCollection(standing, actor, standing.current.counts.answers)];
      }),
    );
  }

  /** One of them; refuses (NOT_FOUND) where there is none. */
  collection(actor: Actor, id: string): Promise<LoadedCollection> {
    return this.read(actor, (manager) => this.asItStands(manager, actor, id));
  }

  /** What one that is not loaded would change. */
  difference(actor: Actor, id: string): Promise<Difference[]> {
    return this.read(actor, async (manager) => {
      const { current } = await requireCollection(manager, id);
      return readDifference(manager, current.id);
    });
  }

  /** A page of what could not be loaded. Refuses (INPUT_NOT_UNDERSTOOD) a longer page. */
  faults(actor: Actor, { id, first, skip }: { id: string; first: number; skip: number }): Promise<LoadingFault[]> {
    if (first < 1 || first > longestPage || skip < 0) {
      throw new DomainError('INPUT_NOT_UNDERSTOOD', `Ask for 1 to ${longestPage} faults, from the first on.`);
    }
    return this.read(actor, async (manager) => {
      const { current } = await requireCollection(manager, id);
      return readFaults(manager, current.id, { first, skip });
    });
  }

  /** Begins a collection with its mapping, as text; its file comes next. */
  begin(actor: Actor, typed: { fileName: string; mappingText: string }): Promise<Begun> {
    return this.tenantTx.run(loader(actor), (manager) =>
      oncePerKey<Begun>(
        { actor, manager },
        () => beginCollection(manager, typed),
        (begun) => 'collectionId' in begun,
      ),
    );
  }

  /** Reads the file of a collection in and checks it: its first step. Gives back what is wrong with its mapping. */
  readIn(actor: Actor, file: { id: string; bytes: AsyncIterable<Uint8Array> }): Promise<MappingFault[]> {
    return this.tenantTx.run(loader(actor), (manager) => readIn({ instigator: actor, manager }, file));
  }

  /** Takes a step, and gives back the collection as it then stands. */
  take(actor: Actor, request: LoadingStepRequest): Promise<LoadedCollection> {
    return this.tenantTx.run(
      loader(actor),
      async (manager) => {
        const work = { actor, manager };
        await oncePerKey(work, () => takeLoadingStep(work, request));
        return this.asItStands(manager, actor, request.id);
      },
      { retry: true },
    );
  }

  private async asItStands(manager: EntityManager, actor: Actor, id: string): Promise<LoadedCollection> {
    const standing = await requireCollection(manager, id);
    return toLoadedCollection(standing, actor, answersToChange(await readDifference(manager, standing.current.id)));
  }

  private read<Read>(actor: Actor, work: (manager: EntityManager) => Promise<Read>): Promise<Read> {
    return this.tenantTx.run(loader(actor), work, { readOnly: true });
  }
}
