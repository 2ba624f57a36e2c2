import type { PublicationHeadFragment, PublicationRecordPartsFragment } from '@monitor/web-graphql';

type Record = PublicationRecordPartsFragment;

const hash = 'ab12'.repeat(16);

/** A publication as lists have it: final and out, unless a test says otherwise. */
export function aHead(changes: Partial<PublicationHeadFragment> = {}): PublicationHeadFragment {
  return {
    number: 12,
    kind: 'FINAL',
    kindLabel: 'Final',
    state: 'PUBLISHED',
    stateLabel: 'Published',
    quarterId: '2026-27-Q2',
    quarter: { label: 'July to September 2026' },
    reason: null,
    announcedFor: null,
    publishedAt: '2026-11-03T09:30:00.000Z',
    supersededBy: null,
    ...changes,
  };
}

/** A publication with all that there is to say of it: final and out, unless a test says otherwise. */
export function aRecord(head: Partial<PublicationHeadFragment> = {}, changes: Partial<Record> = {}): Record {
  return {
    publication: {
      ...aHead(head),
      builtAt: '2026-11-02T10:00:00.000Z',
      contentHash: hash,
      policyVersion: 'people-2',
      formulaVersion: 'equity-3',
      boundariesOn: '2026-11-02',
      citation: 'Digital inclusion monitor, publication 12.',
      address: '/publications/12',
    },
    version: 4,
    progress: null,
    contents: {
      tables: 12_000,
      groupsShown: 60_000,
      groupsHidden: 4_200,
      tablesHeld: 35,
      returns: 1_940,
      joined: 12,
      left: 1,
    },
    problems: [],
    steps: [
      {
        step: 'PREPARE',
        stepLabel: 'Begun',
        personName: 'Priya Shah',
        comment: null,
        recordedAt: '2026-11-02T09:55:00.000Z',
      },
    ],
    next: [],
    ...changes,
  };
}

/** A publication that is not out, in a state. */
export function aPreparation(
  state: PublicationHeadFragment['state'],
  changes: Partial<Record> = {},
  head: Partial<PublicationHeadFragment> = {},
): Record {
  return aRecord({ number: 13, state, stateLabel: state, publishedAt: null, ...head }, changes);
}
