import { TenantTx } from '@monitor/api-platform';
import type { Caller } from '@monitor/api-platform';
import { can, DomainError } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import { filedPublications } from '../filed-publications.query.js';
import type { FiledPublication } from '../filed-publications.query.js';

const system = { system: 'publication' } as const;
const forAnybody = ['FINAL', 'REVISED'] as const;

/** Who may have the files of which publication: final and revised ones anybody, provisional ones whoever is signed in. */
@Injectable()
export class ReleaseAccess {
  constructor(private readonly tenantTx: TenantTx) {}

  /** Publications whose files the caller may have, the latest first. */
  list(caller: Caller): Promise<FiledPublication[]> {
    return this.read({ kinds: isLetIn(caller) ? null : forAnybody });
  }

  /** One publication. Refuses (NOT_FOUND, SIGN_IN_NEEDED, NOT_PERMITTED) what is not there or not for the caller. */
  async find(caller: Caller, number: string): Promise<FiledPublication> {
    const wanted = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null;
    const [publication] = wanted === null ? [] : await this.read({ number: wanted });
    if (publication === undefined) {
      throw new DomainError('NOT_FOUND', `There is no publication “${number}”. /releases/ lists those there are.`);
    }
    refuseUnlessFor(caller, publication.kind);
    return publication;
  }

  /** The number of the latest publication: of final figures, or of a kind that is asked for. */
  async latest(caller: Caller, kind: string | undefined): Promise<number> {
    const kinds: readonly PublicationKind[] = kind === undefined ? forAnybody : [kindOf(kind)];
    for (const each of kinds) refuseUnlessFor(caller, each);
    const [publication] = await this.read({ kinds });
    if (publication !== undefined) return publication.number;
    const none = kind === 'PROVISIONAL' ? 'Nothing provisional' : 'Nothing final';
    throw new DomainError('NOT_FOUND', `${none} has been published yet. /releases/ lists what has.`);
  }

  private read(filter: Parameters<typeof filedPublications>[1]): Promise<FiledPublication[]> {
    return this.tenantTx.run(system, (manager) => filedPublications(manager, filter), { readOnly: true });
  }
}

function kindOf(kind: string): PublicationKind {
  if (kind === 'PROVISIONAL' || kind === 'FINAL' || kind === 'REVISED') return kind;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `kind is “${kind}”. Use PROVISIONAL, FINAL or REVISED, or leave it out.`,
  );
}

/** Whether somebody is signed in; a program must also be one that may read figures. */
function isLetIn({ person, actor }: Caller): boolean {
  if (person === null) return false;
  return !person.isMachine || (actor !== null && can(actor, 'comparison:read'));
}

function refuseUnlessFor(caller: Caller, kind: PublicationKind): void {
  if (kind !== 'PROVISIONAL' || isLetIn(caller)) return;
  if (caller.person === null) {
    throw new DomainError('SIGN_IN_NEEDED', 'Provisional figures are for people of the NHS: sign in, or send a token.');
  }
  throw new DomainError('NOT_PERMITTED', 'This client was not given figures. Ask an administrator of this service.');
}

/** Whether anybody may have the files of a kind of publication, so that anything in between may keep them. */
export function isForAnybody(kind: PublicationKind): boolean {
  return kind !== 'PROVISIONAL';
}
