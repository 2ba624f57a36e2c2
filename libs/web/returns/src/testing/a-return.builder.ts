import {
  currentCatalogue,
  emptyReturn,
  returnWindow,
  stateLabel,
  quarterLabel,
  quarterLongLabel,
} from '@monitor/domain';
import type { ReturnContent, ReturnState } from '@monitor/domain';
import type { ContentPartsFragment, EventPartsFragment, ReturnPartsFragment } from '@monitor/web-graphql';

export const exampleQuarter = '2026-27-Q2';
export const exampleOrganisation = 'X01';

/** A network's return with nothing filled in: the smallest that has both actions and counts. */
export function emptyContent(): ReturnContent {
  return emptyReturn({
    organisationCode: exampleOrganisation,
    organisationType: 'PCN',
    quarterId: exampleQuarter,
    catalogue: currentCatalogue,
  });
}

/** Content as the API answers it, with the version each answer was saved in. */
export function asAnswered({ catalogueVersion, actions, metrics }: ReturnContent, version = 1): ContentPartsFragment {
  return {
    catalogueVersion,
    actions: actions.map((answer) => ({ ...answer, version, editedByName: null })),
    metrics: metrics.map((answer) => ({ ...answer, version, editedByName: null })),
  };
}

export function anEvent(part: Partial<EventPartsFragment> = {}): EventPartsFragment {
  return {
    sequence: 1,
    kind: 'SUBMITTED',
    revision: 1,
    contentHash: 'a1b2c3',
    personName: 'Priya Shah',
    role: 'PREPARER',
    comment: null,
    happenedAt: '2026-10-05T09:42:00Z',
    ...part,
  };
}

function aHead(state: ReturnState, revision: number): ReturnPartsFragment['head'] {
  const { quarterId: id, ...window } = returnWindow(exampleQuarter);
  return {
    organisation: {
      code: exampleOrganisation,
      name: 'Alder Vale Primary Care Network',
      type: 'PCN',
      typeLabel: 'Primary care network',
      icb: { code: 'Q01', name: 'NHS Somewhere Integrated Care Board' },
      region: { code: 'Y58', name: 'South West' },
      isInvented: true,
    },
    quarter: { id, label: quarterLabel(id), longLabel: quarterLongLabel(id), ...window, windowState: 'OPEN' },
    state,
    stateLabel: stateLabel(state),
    revision,
    acceptedRevision: null,
    updatedAt: null,
    lastEvent: null,
  };
}

/** A return as the API answers it: by default an empty draft of the viewer's own, open for typing. */
export function aReturn(
  part: Partial<Omit<ReturnPartsFragment, 'head'>> & { head?: Partial<ReturnPartsFragment['head']> } = {},
): ReturnPartsFragment {
  const { head, ...rest } = part;
  return {
    head: { ...aHead(head?.state ?? 'DRAFT', head?.revision ?? 0), ...head },
    draft: asAnswered(emptyContent()),
    submitted: null,
    previous: null,
    contentHash: null,
    issues: [],
    events: [],
    changes: [],
    allowed: ['EDIT', 'SUBMIT'],
    withheld: [],
    ...rest,
  };
}
