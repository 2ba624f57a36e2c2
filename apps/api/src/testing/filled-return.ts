import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import { editionFor } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import type { PersonaClient } from '@monitor/testing';
import type { TestApi } from './start-test-api.js';
import { saveAsPage } from './take-decisions.js';

/** For tests: the reference facts and places that returns need. */
export async function prepareForReturns({ database }: TestApi): Promise<void> {
  await loadReferenceFacts(database.tenantTx);
  await database.tenantTx.run({ system: 'migration' }, (manager) => refreshPresentPlaces(manager, restateRollups));
}

/** For tests: fills in the return of the trust R0A for a quarter, so that it can be submitted. */
export async function fillReturn(preparer: PersonaClient, quarterId: string): Promise<void> {
  const { answers } = buildReturn('TRUST', editionFor(quarterId));
  await saveAsPage(preparer, { organisationCode: 'R0A', quarterId, answers });
}
