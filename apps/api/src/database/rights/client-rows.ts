import { own } from './identities.js';
import type { Place } from './identities.js';
import type { Sample } from './sample.js';

/** Clients that are there, the own one with a secret and the foreign one without; and a third to be added. */
const clients = {
  own: '00000000-0000-4000-8000-000000000001',
  foreign: '00000000-0000-4000-8000-000000000002',
  added: '00000000-0000-4000-8000-000000000003',
};

/** For tests: honest rows of the tables of registered programs. */
export function clientSamples({ organisationCode }: Place, fresh: number): Record<string, Sample> {
  const there = organisationCode === own.organisationCode ? clients.own : clients.foreign;
  return {
    machine_client: {
      row: { person_id: fresh > 0 ? clients.added : there, contact: 'team@sample.example', scopes: '{FIGURES}' },
      set: 'last_used_at = now()',
    },
    machine_client_secret: {
      row: { person_id: fresh > 0 ? clients.foreign : clients.own, hash: `${fresh}`.repeat(64) },
      set: 'expires_at = now()',
    },
  };
}
