import type { OrganisationPeriod } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordPeriods } from '../periods/record-periods.query.js';
import { recordPlaces } from '../periods/record-place-periods.query.js';
import type { BodyPeriod } from './organisation-source.js';

/** A body and all that is to be known about it; no periods = it is no longer known. */
export interface BodyState {
  code: string;
  isPlace: boolean;
  periods: readonly BodyPeriod[];
}

function isOrganisation(period: BodyPeriod): period is OrganisationPeriod {
  return period.type !== 'PLACE';
}

/** Makes the given states all that is known about their bodies, for an import. */
export async function recordBodies(manager: EntityManager, bodies: readonly BodyState[], importId: string) {
  const places = bodies.filter(({ isPlace }) => isPlace);
  await recordPlaces(manager, {
    codes: places.map(({ code }) => code),
    periods: places.flatMap(({ periods }) => periods),
    importId,
  });
  const organisations = bodies.filter(({ isPlace }) => !isPlace);
  await recordPeriods(manager, {
    periods: organisations.flatMap(({ periods }) => periods).filter(isOrganisation),
    codes: organisations.map(({ code }) => code),
    isInvented: false,
    importId,
  });
}
