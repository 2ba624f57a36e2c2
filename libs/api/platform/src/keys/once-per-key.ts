import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { holdKey, keepRequest } from './request-keys.query.js';

/** Whose request is carried out, and in which transaction. */
export interface KeyedWork {
  actor: Actor;
  manager: EntityManager;
}

/** What JSON keeps as it is; anything else could not be answered the same once more. */
export type Plain<T> = T extends string | number | boolean | null | undefined | void
  ? T
  : T extends Date | ((...given: never[]) => unknown)
    ? never
    : T extends object
      ? { [Part in keyof T]: Plain<T[Part]> }
      : never;

/**
 * Carries a request out, unless it was carried out under its key before. The key is kept in the transaction of the effect:
 * both are committed or neither. A request without a key is carried out each time.
 *
 * @param effect what is done. Its outcome is kept, so it holds what cannot be read from elsewhere (the id of what was made,
 *   remarks), and never a secret. What refuses (throws) keeps nothing: the request may be sent again under its key.
 * @param hadEffect false of an outcome that says that nothing was done, which is not kept either
 * @returns the outcome of now, or of the first time
 */
export async function oncePerKey<Outcome>(
  { actor, manager }: KeyedWork,
  effect: () => Promise<Outcome & Plain<Outcome>>,
  hadEffect: (outcome: Outcome) => boolean = () => true,
): Promise<Outcome> {
  const { personId, request } = actor;
  if (request === undefined) return effect();
  const kept = await holdKey(manager, { personId, key: request.key });
  if (kept === null) {
    const outcome = await effect();
    if (hadEffect(outcome)) await keepRequest(manager, personId, { ...request, outcome: outcome ?? null });
    return outcome;
  }
  if (kept.operation === request.operation && kept.contentHash === request.contentHash) return kept.outcome as Outcome;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `This idempotency key was already used for another request (${kept.operation}). Nothing was done. Send each request with a key of its own.`,
  );
}
