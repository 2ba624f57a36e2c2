import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { DomainError, readViewAddress, viewWordsIssues } from '@monitor/domain';
import type { Actor, ViewWords } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  ChangeViewInput,
  RemoveViewInput,
  SaveViewInput,
  ShareViewInput,
  TakeOverViewInput,
} from './saved-view.inputs.js';
import type { SavedViews } from './saved-view.type.js';
import { readLeftViews, takeOver } from './left-views.query.js';
import { addView, changeView, readVersion, readViews, removeView } from './saved-views.query.js';

/** So many views of their own one person keeps in one role, and so many are told of in all. */
export const mostOwnViews = 100;
export const mostViewsTold = 400;

/** Views of comparisons that people keep. Whose they are and who sees them is decided here; each change is one transaction. */
@Injectable()
export class SavedViewsService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The own views, and those that others of the same role and place share. */
  async list(actor: Actor): Promise<SavedViews> {
    const views = await this.tenantTx.run(actor, (manager) => readViews(manager, actor, mostViewsTold), {
      readOnly: true,
    });
    const left = views.every(({ isOwn }) => isOwn) ? new Set<number>() : await this.leftBehind(actor);
    return { views: views.map((view) => ({ ...view, canBeTakenOver: !view.isOwn && left.has(view.number) })) };
  }

  /** Keeps a view. Refuses an address that is none of this product's comparisons, and words that are too long. */
  save(actor: Actor, { address: typed, name, note, isShared }: SaveViewInput): Promise<SavedViews> {
    return this.change(actor, async (manager) => {
      const address = readViewAddress(typed);
      if (address === null) {
        throw new DomainError(
          'INPUT_NOT_UNDERSTOOD',
          'Only pages of comparison of this service can be saved as a view.',
        );
      }
      const words = checked({ name, note });
      await requireRoom(manager, actor);
      await addView(manager, actor, { address, ...words, isShared });
    });
  }

  /** Gives an own view another name and note; refuses with REVISION_STALE where it is no longer as its owner saw it. */
  reword(actor: Actor, { number, name, note, expectedVersion: seen }: ChangeViewInput): Promise<SavedViews> {
    return this.change(actor, async (manager) => {
      if (await changeView(manager, actor, { number, seen, ...checked({ name, note }) })) return;
      const latest = await readVersion(manager, actor, number);
      requireOwn(latest !== null, number);
      throw new DomainError(
        'REVISION_STALE',
        'You changed this view elsewhere since you opened it here, in another tab or on another device. Nothing was saved. What you typed is kept: read what the view says now, and save again to replace it.',
        { seen, latest },
      );
    });
  }

  /** Makes a view one's own that somebody shared who does not hold the role any longer. */
  async takeOver(actor: Actor, { number }: TakeOverViewInput): Promise<SavedViews> {
    await this.tenantTx.run({ system: 'views', onBehalfOf: actor }, async (manager) => {
      const effect = async () => {
        if (await takeOver(manager, actor, number)) return;
        throw new DomainError('NOT_FOUND', `There is no view ${String(number)} that was left behind in your role.`);
      };
      await oncePerKey({ actor, manager }, effect);
    });
    return this.list(actor);
  }

  /** Shares an own view with others of the same role and place, or keeps it to its owner. */
  share(actor: Actor, { number, isShared }: ShareViewInput): Promise<SavedViews> {
    return this.change(actor, async (manager) => {
      requireOwn(await changeView(manager, actor, { number, isShared }), number);
    });
  }

  /** Removes an own view. */
  remove(actor: Actor, { number }: RemoveViewInput): Promise<SavedViews> {
    return this.change(actor, async (manager) => {
      requireOwn(await removeView(manager, actor, number), number);
    });
  }

  private async change(actor: Actor, effect: (manager: EntityManager) => Promise<void>): Promise<SavedViews> {
    await this.tenantTx.run(actor, (manager) => oncePerKey({ actor, manager }, () => effect(manager)));
    return this.list(actor);
  }

  private leftBehind(actor: Actor): Promise<Set<number>> {
    const system = { system: 'views', onBehalfOf: actor } as const;
    return this.tenantTx.run(system, (manager) => readLeftViews(manager, actor), { readOnly: true });
  }
}

/** The words as they are kept, without what stands around them. */
function checked(words: ViewWords): ViewWords {
  const [issue] = viewWordsIssues(words);
  if (issue !== undefined) throw new DomainError('INPUT_NOT_UNDERSTOOD', issue.message);
  return { name: words.name.trim(), note: words.note.trim() };
}

async function requireRoom(manager: EntityManager, actor: Actor): Promise<void> {
  const views = await readViews(manager, actor, mostOwnViews);
  if (views.filter(({ isOwn }) => isOwn).length < mostOwnViews) return;
  throw new DomainError(
    'STATE_DOES_NOT_ALLOW',
    `You keep ${String(mostOwnViews)} views in this role already. Remove one that you no longer need.`,
  );
}

function requireOwn(wasThere: boolean, number: number): void {
  if (wasThere) return;
  throw new DomainError('NOT_FOUND', `You keep no view ${String(number)} in the role that you act in.`);
}
