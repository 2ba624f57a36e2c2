import { EMBEDDED_ISSUER, RegisteredClients, TenantTx } from '@monitor/api-platform';
import { Injectable } from '@nestjs/common';
import { isSecretOfHash } from './client-secret.js';
import { presentHashes } from './storage/machine-clients.query.js';

/** Answers the embedded provider from the table of registered programs. Nothing is remembered between requests. */
@Injectable()
export class KeptClients extends RegisteredClients {
  constructor(private readonly tenantTx: TenantTx) {
    super();
  }

  async isRegistered(clientId: string): Promise<boolean> {
    return (await this.hashes(clientId)).length > 0;
  }

  async isSecretOf(clientId: string, secret: string): Promise<boolean> {
    const kept = await this.hashes(clientId);
    return kept.some(({ hash }) => hash !== null && isSecretOfHash(secret, hash));
  }

  /** Text with a zero byte is nobody's id: the database holds none. */
  private async hashes(clientId: string): Promise<{ hash: string | null }[]> {
    if (clientId.includes('\0')) return [];
    return this.tenantTx.readOnce({ system: 'sign-in' }, presentHashes(EMBEDDED_ISSUER, clientId));
  }
}
