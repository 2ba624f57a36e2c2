import type { KnownLink, KnownOrganisation, KnownPeriod } from './known-organisation.js';

const facts = { source: 'Reference data', knownSince: '2026-04-02' };

/** A period of an invented practice; only what matters is stated. */
export function aPeriod(changes: Partial<KnownPeriod> = {}): KnownPeriod {
  const validTo = changes.validTo ?? null;
  return {
    code: 'ZZ1',
    onsCode: null,
    type: 'PRACTICE',
    name: 'Cedar Surgery',
    icbCode: 'QA',
    icbName: 'NHS Alder Integrated Care Board',
    regionCode: 'Y1',
    regionName: 'South East',
    validFrom: '2020-04-01',
    begun: facts,
    ended: validTo === null ? null : facts,
    ...changes,
    validTo,
  };
}

/** A period of an invented board. */
export function aBoard(changes: Partial<KnownPeriod> = {}): KnownPeriod {
  return aPeriod({ code: 'QA', type: 'ICB', name: 'NHS Alder Integrated Care Board', ...changes });
}

/** A link to or from another body. */
export function aLink(name: string, changes: Partial<KnownLink> = {}): KnownLink {
  const link = { code: name.slice(0, 3), name, effectiveOn: '2026-04-01', weight: 1, ...facts } as const;
  return { ...link, type: 'MERGER', ...changes };
}

/** An organisation with these periods, seen from 24 November 2026. */
export function known(periods: readonly KnownPeriod[], changes: Partial<KnownOrganisation> = {}): KnownOrganisation {
  return { periods, predecessors: [], successors: [], memberships: [], asOn: '2026-11-24', ...changes };
}
