import type { OrganisationMatchPartsFragment, OrganisationRecordPartsFragment } from '@monitor/web-graphql';

const provenance = { source: 'Code lists', knownSince: '2026-04-02' };

/** An abolished board that was divided; only what matters is stated. */
export function aRecord(changes: Partial<OrganisationRecordPartsFragment> = {}): OrganisationRecordPartsFragment {
  const days = { validFrom: '2022-07-01', validTo: '2026-03-31' };
  return {
    code: 'QX1',
    name: 'NHS Alder Integrated Care Board',
    type: 'ICB',
    typeLabel: 'Integrated care board',
    trustKind: null,
    isInvented: false,
    state: 'CLOSED',
    knownOn: null,
    openedOn: days.validFrom,
    closedOn: days.validTo,
    summary: 'NHS Alder was an integrated care board. On 1 April 2026 it was divided between Birch and Oak [e].',
    icb: null,
    region: { code: 'Y1', name: 'South East' },
    periods: [
      {
        ...days,
        name: 'NHS Alder Integrated Care Board',
        type: 'ICB',
        typeLabel: 'Integrated care board',
        onsCode: 'E54',
        icbName: null,
        regionName: 'South East',
        ...provenance,
      },
    ],
    predecessors: [],
    successors: [aLink('NHS Birch', 'QB1', '58.86%'), aLink('NHS Oak', 'QO1', '41.14%')],
    memberships: [],
    places: [
      {
        quarters: 'All quarters',
        statuses: 'South East only: no board of today holds all of it',
        people: '58.9% to NHS Birch and 41.1% to NHS Oak [e]',
        isEstimated: true,
        source: 'Census of small areas',
      },
    ],
    timeline: [
      { on: '2022-07-01', what: 'Opened as NHS Alder, an integrated care board in South East.', ...provenance },
      { on: '2026-03-31', what: 'Closed at the end of this day.', ...provenance },
    ],
    sources: [
      {
        kind: 'IMPORT',
        title: 'Imported file “boards 2026-05-01”',
        reference: '7',
        recordedAt: '2026-05-02T09:00:00.000Z',
        recordedCount: 2,
        heldCount: 1,
      },
    ],
    askedQuarters: { first: { label: 'July to September 2022' }, last: { label: 'January to March 2026' } },
    duties: [
      {
        quarter: { id: '2025-26-Q4', label: 'January to March 2026' },
        required: true,
        reason: 'NHS Alder closed on 31 March 2026 and was succeeded by NHS Birch and NHS Oak.',
      },
    ],
    ...changes,
  };
}

function aLink(name: string, code: string, share: string): OrganisationRecordPartsFragment['successors'][number] {
  const split = { effectiveOn: '2026-04-01', typeLabel: 'Split', isShareKnown: true, isEstimated: true };
  return { code, name, share, ...split, ...provenance, source: 'Census of small areas' };
}

/** An organisation that was found. */
export function aFound(
  name: string,
  changes: Partial<OrganisationMatchPartsFragment> = {},
): OrganisationMatchPartsFragment {
  return {
    code: 'ZZ1',
    name,
    formerName: null,
    type: 'PRACTICE',
    typeLabel: 'GP practice',
    icbName: 'NHS Birch',
    regionName: 'South East',
    isOpen: true,
    closedOn: null,
    opensOn: null,
    isInvented: false,
    ...changes,
  };
}
