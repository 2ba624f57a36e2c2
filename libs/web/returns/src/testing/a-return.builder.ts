import { editionOf, emptyContent, quarterLabel, quarterLongLabel, returnWindow, stateLabel } from '@monitor/domain';
import type { Cells, OrganisationType, ReturnContent, ReturnState } from '@monitor/domain';
import type { ContentPartsFragment, EventPartsFragment, ReturnPartsFragment } from '@monitor/web-graphql';

export const exampleQuarter = '2026-27-Q2';
export const exampleOrganisation = 'X01';

/** A return with nothing filled in: by default a network's of the first edition, the smallest with actions and counts. */
export function blankContent(edition = 1, organisationType: OrganisationType = 'PCN'): ReturnContent {
  return emptyContent({
    organisationCode: exampleOrganisation,
    organisationType,
    quarterId: exampleQuarter,
    edition: editionOf(edition),
  });
}

/** Content in which some questions are answered with these cells, and looked at. */
export function answering(cells: Record<string, Cells>, content = blankContent()): ReturnContent {
  const answers = content.answers.map((answer) => {
    const given = cells[answer.question];
    return given === undefined ? answer : { question: answer.question, cells: given, confirmed: true };
  });
  return { ...content, answers };
}

/** Content as the API answers it, with the version each answer was saved in. */
export function asAnswered({ edition, answers }: ReturnContent, version = 1): ContentPartsFragment {
  return { edition, answers: answers.map((answer) => ({ ...answer, version, editedByName: null })) };
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
    receivedFrom: null,
    receivedOn: null,
    signedInAt: null,
    happenedAt: '2026-10-05T09:42:00Z',
    ...part,
  };
}

/** The head of a return of a type of organisation. */
function aHead(state: ReturnState, revision: number): ReturnPartsFragment['head'] {
  const { quarterId: id, opensOn, dueOn, closesOn } = returnWindow(exampleQuarter);
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
    quarter: { id, label: quarterLabel(id), longLabel: quarterLongLabel(id), opensOn, dueOn },
    closesOn,
    windowState: 'OPEN',
    extension: null,
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
    edition: 1,
    draft: asAnswered(blankContent()),
    submitted: null,
    previous: null,
    earlierCounts: [],
    countsWithheld: false,
    contentHash: null,
    onBehalf: [],
    toConfirm: [],
    issues: [],
    events: [],
    allowed: ['EDIT', 'SUBMIT'],
    withheld: [],
    signInForSignOff: { minutes: 15, secondsLeft: 900 },
    ...rest,
  };
}
