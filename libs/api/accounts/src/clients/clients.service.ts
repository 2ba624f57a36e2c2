import { BearerTokens, oncePerKey, recordAuditEvent, SIGN_IN_SETTINGS, TenantTx } from '@monitor/api-platform';
import type { SignInSettings } from '@monitor/api-platform';
import { can, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findScopeType } from '../people/scope-type.query.js';
import { checkClient, checkClientId, checkOverlap, checkRevocation } from './check-client.js';
import type { AskedClient } from './check-client.js';
import { clientIdFor, drawSecret, secretHash } from './client-secret.js';
import {
  addClient,
  lockClient,
  readMachineClients,
  replaceSecret,
  revokeClient,
} from './storage/machine-clients.query.js';
import { toMachineClients } from './to-machine-clients.js';
import type { RegisterClientInput, RevokeClientInput, RotateClientSecretInput } from './types/client.inputs.js';
import type { MachineClient, NewClientSecret } from './types/machine-client.type.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const notKnown = 'No client of that id is registered. Start again from the list of clients.';

/** Programs that read and write by themselves: registered, given other secrets and revoked by administrators. */
@Injectable()
export class ClientsService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(SIGN_IN_SETTINGS) private readonly signIn: SignInSettings,
    @Inject(BearerTokens) private readonly tokens: BearerTokens,
  ) {}

  async clients(actor: Actor): Promise<MachineClient[]> {
    return this.work(actor, async (manager) => toMachineClients(await readMachineClients(manager)));
  }

  async register(actor: Actor, input: RegisterClientInput): Promise<NewClientSecret> {
    const asked = checkClient(input);
    const known = { issuer: await this.tokens.issuerKept(), clientId: this.idOf(asked, input) };
    return this.withNewSecret(actor, async (manager) => {
      await refuseUnknownOrganisation(manager, asked);
      const id = await addClient(manager, { ...asked, ...known });
      if (id === null) {
        throw new DomainError(
          'INPUT_NOT_UNDERSTOOD',
          `“${known.clientId}” is somebody’s already. Use another client id.`,
        );
      }
      await note(manager, 'registerClient', `${id}: ${asked.scopes.join(', ')} ${asked.organisationCode ?? ''}`.trim());
      return { id, overlapHours: 0 };
    });
  }

  async rotate(actor: Actor, { id, overlapHours }: RotateClientSecretInput): Promise<NewClientSecret> {
    checkOverlap(overlapHours);
    return this.withNewSecret(actor, async (manager) => {
      if (await isRevoked(manager, id)) {
        throw new DomainError('STATE_DOES_NOT_ALLOW', 'This client was revoked. Register another instead.');
      }
      if (this.signIn.provider.kind === 'EXTERNAL') {
        throw new DomainError(
          'STATE_DOES_NOT_ALLOW',
          'The secrets of this client are kept by the sign-in provider. Change them there.',
        );
      }
      await note(manager, 'rotateClientSecret', id);
      return { id, overlapHours };
    });
  }

  async revoke(actor: Actor, { id, comment }: RevokeClientInput): Promise<MachineClient> {
    const because = checkRevocation(comment);
    return this.work(actor, async (manager) => {
      await oncePerKey({ actor, manager }, async () => {
        if (await isRevoked(manager, id)) return;
        await revokeClient(manager, id, because);
        await note(manager, 'revokeClient', id);
      });
      return clientOf(manager, id);
    });
  }

  /** Gives the program that a step is about a new secret, which is told here and nowhere else, and never a second time. */
  private withNewSecret(
    actor: Actor,
    step: (manager: EntityManager) => Promise<{ id: string; overlapHours: number }>,
  ): Promise<NewClientSecret> {
    return this.work(actor, async (manager) => {
      const drawn: string[] = [];
      const id = await oncePerKey({ actor, manager }, async () => {
        const { id: toGive, overlapHours } = await step(manager);
        drawn.push(await this.giveSecret(manager, toGive, overlapHours));
        return toGive;
      });
      const client = await clientOf(manager, id);
      const [secret] = this.signIn.provider.kind === 'EXTERNAL' ? [''] : drawn;
      if (secret === undefined) throw toldBefore(client);
      return { secret, client };
    });
  }

  private work<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (!can(actor, 'client:administer')) {
      throw new DomainError('NOT_PERMITTED', 'Only administrators see and register clients. Ask one of them.');
    }
    return this.tenantTx.run({ system: 'sign-in', onBehalfOf: actor }, work);
  }

  /** As what the provider knows a new client: the embedded one by an id made here, another by its own. */
  private idOf({ name }: AskedClient, { clientId }: RegisterClientInput): string {
    if (this.signIn.provider.kind === 'EXTERNAL') return checkClientId(clientId);
    if (clientId == null) return clientIdFor(name);
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'This service makes client ids itself. Leave “clientId” out.');
  }

  /** Draws a secret and keeps its hash. An outside provider keeps secrets itself. */
  private async giveSecret(manager: EntityManager, id: string, overlapHours: number): Promise<string> {
    if (this.signIn.provider.kind === 'EXTERNAL') return '';
    const secret = drawSecret();
    await replaceSecret(manager, id, { hash: secretHash(secret), overlapHours });
    return secret;
  }
}

/** The answer to a request that was carried out before: its secret was told then, and is kept nowhere. */
function toldBefore({ id, clientId }: MachineClient): DomainError {
  return new DomainError(
    'ALREADY_DONE',
    `This was done before: “${clientId}” is registered and has a new secret, which is told once only and kept nowhere. If nobody wrote it down, make another on the page of the program and put it in at once: a secret that the program uses until now ends then.`,
    { id, clientId },
  );
}

async function refuseUnknownOrganisation(manager: EntityManager, { organisationCode }: AskedClient): Promise<void> {
  if (organisationCode === null) return;
  const type = await findScopeType(manager, organisationCode);
  if (type === null) throw new DomainError('NOT_FOUND', `No organisation has the ODS code ${organisationCode}.`);
  if (type !== 'REGION') return;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `${organisationCode} is a region. Give the ODS code of an organisation.`,
  );
}

async function isRevoked(manager: EntityManager, id: string): Promise<boolean> {
  const revoked = uuid.test(id) ? await lockClient(manager, id) : null;
  if (revoked === null) throw new DomainError('NOT_FOUND', notKnown);
  return revoked;
}

async function clientOf(manager: EntityManager, id: string): Promise<MachineClient> {
  const [client] = toMachineClients(await readMachineClients(manager, id));
  if (client === undefined) throw new DomainError('NOT_FOUND', notKnown);
  return client;
}

function note(manager: EntityManager, operation: string, subject: string): Promise<void> {
  return recordAuditEvent(manager, { kind: 'CLIENT_STEP', operation, subject });
}
