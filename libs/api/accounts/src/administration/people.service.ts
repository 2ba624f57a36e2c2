import {
  BearerTokens,
  oncePerKey,
  readCursor,
  recordAuditEvent,
  rowsToRead,
  TenantTx,
  toPage,
  writeCursor,
} from '@monitor/api-platform';
import { searchedWords, toTextSearch } from '@monitor/api-organisations';
import { readMoment } from '@monitor/api-reference';
import { can, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { grantIfAllowed, noteRefusedGrant, noteRole } from '../people/grant-if-allowed.js';
import { readRegionsOf } from '../people/regions-of-organisations.query.js';
import { checkId, checkPerson, checkReason, checkRole, refuseOneself } from './check-changes.js';
import type { AddPersonInput, GrantRoleInput, PeopleArgs, RevokeRoleInput } from './people.inputs.js';
import {
  addNewPerson,
  isAdministrator,
  lockPeople,
  readRole,
  readRolesOf,
  revokeRoleById,
} from './roles-of-people.query.js';
import { readPerson, searchPeople } from './search-people.query.js';
import type { PersonRow } from './search-people.query.js';
import type { PeoplePage, ServicePerson } from './service-person.type.js';
import { toServicePeople } from './to-service-people.js';

const list = 'people';
const longestText = 200;
const nobody = 'No person has that id. Start again from the list of people.';
const noRole = 'No role has that id. Look at the person’s roles again.';
const onlyAdministrators = 'Only administrators see people and change their roles. Ask one of them.';

/** People and their roles, looked after by administrators: roles of one place are granted, and any role is revoked. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(BearerTokens) private readonly tokens: BearerTokens,
  ) {}

  /** A page of people by name. */
  async people(actor: Actor, args: PeopleArgs): Promise<PeoplePage> {
    const { text, role = null, placeCode = null, onlyWithoutRole, first } = args;
    if (text.length > longestText) {
      throw new DomainError(
        'INPUT_NOT_UNDERSTOOD',
        `The text is longer than ${longestText} characters. Use fewer words.`,
      );
    }
    const rows = rowsToRead(first);
    const after = readAfter(args.after);
    const words = toTextSearch(searchedWords(text));
    return this.work(
      actor,
      async (manager) => {
        const { today } = await readMoment(manager);
        const place = placeCode?.trim().toUpperCase() || null;
        const search = { words, role, placeCode: place, onlyWithoutRole, today, after, rows };
        const { rows: read, total } = await searchPeople(manager, search);
        const { rows: shown, goesOnAfter } = toPage(read, first);
        const nextCursor = goesOnAfter && writeCursor(list, [goesOnAfter.orderedName, goesOnAfter.id]);
        return { people: await withRoles(manager, actor, shown), total, nextCursor };
      },
      { readOnly: true },
    );
  }

  /** One person with their roles. Throws NOT_FOUND for an id that is nobody's. */
  person(actor: Actor, id: string): Promise<ServicePerson> {
    return this.work(actor, (manager) => personOf(manager, actor, id), { readOnly: true });
  }

  /** Makes a person known before they sign in. Throws ALREADY_DONE where the identifier is somebody's. */
  async add(actor: Actor, input: AddPersonInput): Promise<ServicePerson> {
    const person = checkPerson(input);
    const issuer = await this.tokens.issuerKept();
    return this.work(actor, async (manager) => {
      const id = await oncePerKey({ actor, manager }, async () => {
        await holdAdministrator(manager, actor);
        const added = await addNewPerson(manager, { ...person, issuer });
        if (added === null) {
          throw new DomainError(
            'ALREADY_DONE',
            `“${person.subject}” is known already. Search the list of people for it.`,
          );
        }
        await recordAuditEvent(manager, { kind: 'PERSON_ADDED', operation: 'addPerson', subject: added });
        return added;
      });
      return personOf(manager, actor, id);
    });
  }

  /** Grants a role of one place. Throws where the reader may not, or where it does not go with what the person holds. */
  async grant(actor: Actor, input: GrantRoleInput): Promise<ServicePerson> {
    const asked = { personId: checkId(input.personId, nobody), ...checkRole(input) };
    const because = checkReason(input.reason);
    refuseOneself(actor, asked.personId);
    try {
      return await this.work(actor, async (manager) => {
        await oncePerKey({ actor, manager }, async () => {
          await holdAdministrator(manager, actor, asked.personId);
          await personOf(manager, actor, asked.personId);
          if (await grantIfAllowed(manager, asked, because)) return;
          throw new DomainError('ALREADY_DONE', 'The person holds this role already. Look at their roles again.');
        });
        return personOf(manager, actor, asked.personId);
      });
    } catch (failure) {
      if (failure instanceof DomainError && failure.code === 'ROLES_CONFLICT') {
        await this.work(actor, (manager) => noteRefusedGrant(manager, asked, failure));
      }
      throw failure;
    }
  }

  /** Revokes a role, which ends with the person's next request. Throws where it is the reader's own, or ended before. */
  async revoke(actor: Actor, { id, reason }: RevokeRoleInput): Promise<ServicePerson> {
    checkId(id, noRole);
    const because = checkReason(reason);
    return this.work(actor, async (manager) => {
      const personId = await oncePerKey({ actor, manager }, async () => {
        const asked = await readRole(manager, id);
        if (asked === null) throw new DomainError('NOT_FOUND', noRole);
        refuseOneself(actor, asked.personId);
        await holdAdministrator(manager, actor, asked.personId);
        if (!(await revokeRoleById(manager, id, because))) {
          throw new DomainError('STATE_DOES_NOT_ALLOW', 'Somebody else revoked this role meanwhile. Nothing was done.');
        }
        await noteRole(manager, 'ROLE_REVOKED', asked, because);
        return asked.personId;
      });
      return personOf(manager, actor, personId);
    });
  }

  private async work<T>(
    actor: Actor,
    work: (manager: EntityManager) => Promise<T>,
    options: { readOnly?: boolean } = {},
  ): Promise<T> {
    if (!can(actor, 'person:administer')) throw new DomainError('NOT_PERMITTED', onlyAdministrators);
    return this.tenantTx.run({ system: 'sign-in', onBehalfOf: actor }, work, options);
  }
}

function readAfter(cursor: string | null | undefined): readonly [string, string] | null {
  const [orderedName = '', id = ''] = readCursor(list, cursor, 2) ?? [];
  if (orderedName === '' && id === '') return null;
  return [orderedName, checkId(id, 'No page of people begins there. Leave “after” out for the first page.')];
}

/**
 * Makes sure that the reader is an administrator still, and stays one until this transaction ends: of two who revoke each
 * other's role at once the second finds that it is none any more, so that an administrator is always left.
 */
async function holdAdministrator(manager: EntityManager, { personId }: Actor, other = personId): Promise<void> {
  await lockPeople(manager, [personId, other]);
  if (!(await isAdministrator(manager, personId))) throw new DomainError('NOT_PERMITTED', onlyAdministrators);
}

async function withRoles(
  manager: EntityManager,
  reader: Actor,
  people: readonly PersonRow[],
): Promise<ServicePerson[]> {
  const roles = await readRolesOf(
    manager,
    people.map(({ id }) => id),
  );
  const codes = roles.flatMap(({ scopeCode }) => scopeCode ?? []);
  const regionsOf = await readRegionsOf(manager, [...new Set(codes)]);
  return toServicePeople(people, { roles, regionsOf, readerId: reader.personId });
}

async function personOf(manager: EntityManager, reader: Actor, id: string): Promise<ServicePerson> {
  const row = await readPerson(manager, checkId(id, nobody));
  const [person] = row === null ? [] : await withRoles(manager, reader, [row]);
  if (person === undefined) throw new DomainError('NOT_FOUND', nobody);
  return person;
}
