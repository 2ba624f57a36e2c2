import type { ClientRow } from './storage/machine-clients.query.js';
import type { ClientSecret, MachineClient } from './types/machine-client.type.js';

function secretOf({ secret_id: id, secret_created_at: createdAt, secret_expires_at: expiresAt }: ClientRow) {
  return id === null || createdAt === null ? [] : [{ id, createdAt, expiresAt } satisfies ClientSecret];
}

/** Gathers the secrets of each program, in the order of the rows. */
export function toMachineClients(rows: readonly ClientRow[]): MachineClient[] {
  const clients = new Map<string, MachineClient>();
  for (const row of rows) {
    const client = clients.get(row.id) ?? {
      id: row.id,
      clientId: row.client_id,
      name: row.name,
      contact: row.contact,
      scopes: row.scopes,
      organisationCode: row.scope_code,
      createdAt: row.registered_at,
      lastUsedAt: row.last_used_at,
      revokedAt: row.revoked_at,
      secrets: [],
    };
    clients.set(row.id, { ...client, secrets: [...client.secrets, ...secretOf(row)] });
  }
  return [...clients.values()];
}
