import { randomUUID } from 'node:crypto';
import { loadReferenceFacts, recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { editionFor } from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import type { Actor, OrganisationPeriod, OrganisationType, ReturnContent, Role } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';
import type { AnswersToSave } from '../answers/save-answers.js';
import { restateRollups } from '../rollups/restate-rollups.js';

/** For tests: the quarter that is open on the day on which these tests act. */
export const quarterId = '2026-27-Q2';
const dayOfTests = '2026-10-20T12:00:00Z';

/** For tests: the database as people come to it on 20 October 2026. */
export function onDayOfTests({ tenantTx }: TestDatabase): TenantTx {
  return tenantTx.at(dayOfTests);
}

/** For tests: somebody in a role. */
export function actorAs(role: Role, changes: Partial<Actor> = {}): Actor {
  const displayName = role.toLowerCase().replace('_', ' ');
  return {
    personId: randomUUID(),
    displayName,
    role,
    organisationCodes: [],
    regionCodes: [],
    ...changes,
  };
}

/** For tests: preparer and approver of an organisation, and the lead of its region. */
export function peopleOf(organisationCode: string, regionCode = 'Y61') {
  return {
    preparer: actorAs('PREPARER', { organisationCodes: [organisationCode] }),
    approver: actorAs('APPROVER', { organisationCodes: [organisationCode] }),
    lead: actorAs('REGIONAL_LEAD', { regionCodes: [regionCode] }),
  };
}

/** For tests: organisations that were always there; a practice in Norfolk unless the test says otherwise. */
export async function openOrganisations(
  tenantTx: TenantTx,
  organisations: (Partial<OrganisationPeriod> & { code: string })[],
): Promise<void> {
  await loadReferenceFacts(tenantTx);
  const periods = organisations.map((changes): OrganisationPeriod => ({
    onsCode: null,
    type: 'PRACTICE',
    name: `Practice ${changes.code}`,
    icbCode: 'T6Y0W',
    regionCode: 'Y61',
    validFrom: '2020-04-01',
    validTo: null,
    ...changes,
  }));
  await tenantTx.run({ system: 'import' }, async (manager) => {
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, restateRollups);
  });
}

interface ContentWanted {
  type?: OrganisationType;
  numerator?: number;
  quarter?: string;
}

/** For tests: a return without errors, by the edition of its quarter; every table adds up to `numerator` of 1,000 people. */
export function completeContent(
  organisationCode: string,
  { type = 'PRACTICE', numerator = 800, quarter = quarterId }: ContentWanted = {},
): ReturnContent {
  const complete = buildReturn(type, editionFor(quarter));
  const answers = complete.answers.map((answer) => {
    const people = Object.keys(answer.cells).find((cell) => answer.cells[cell] === 800);
    return people === undefined ? answer : { ...answer, cells: { ...answer.cells, [people]: numerator } };
  });
  return { ...complete, organisationCode, quarterId: quarter, answers };
}

/** For tests: all answers of a content, to be saved over the versions given (0 where none is). */
export function toSave(content: ReturnContent, versions: number | ReadonlyMap<string, number> = 0): AnswersToSave {
  const { organisationCode } = content;
  const answers = content.answers.map((answer) => {
    const expectedVersion = typeof versions === 'number' ? versions : (versions.get(answer.question) ?? 0);
    return { ...answer, expectedVersion };
  });
  return { organisationCode, quarterId: content.quarterId, answers };
}
