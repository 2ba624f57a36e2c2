import { describe, expect, it } from '@jest/globals';
import { changeKinds } from '@monitor/domain';
import { changeAddress, groupAddress } from './change-address.js';
import { whyFindingsChanged } from './changes.js';
import type { Change, ChangeGroup, ChangesSince } from './changes.js';

const change: Change = {
  ...{ label: 'Publication 3 for July to September 2026 (final)', organisationCode: 'X01', quarterId: '2026-27-Q2' },
  ...{ domain: 'D2', number: 3, happenedAt: '2026-11-23T09:30:00Z' },
};
const group = (kind: ChangeGroup['kind'], sentence = 'One'): ChangeGroup => ({
  kind,
  total: 1,
  sentence,
  changes: [change],
});
const list = (groups: ChangeGroup[]): ChangesSince => ({
  ...{ since: '2026-11-20T09:14:00Z', madeAt: '2026-11-24T08:00:00Z', isFirstLook: false, isCutShort: false },
  ...{ groups, findings: [] },
});

describe('where a change can be seen', () => {
  it.each(changeKinds)('is a path of this service, for each kind and reader: %s', (kind) => {
    for (const isLead of [true, false]) {
      for (const address of [groupAddress(group(kind), { isLead }), changeAddress(kind, change, { isLead })]) {
        if (address !== null) expect(address).toMatch(/^\/[a-z/]+[A-Za-z0-9/-]*$/);
      }
    }
  });
});

describe('why findings say something else', () => {
  it('is what happened to that on which they rest, and no more than that', () => {
    expect(whyFindingsChanged(list([group('RETURN_ACCEPTED', '5 returns were accepted'), group('NOTE_WRITTEN')]))).toBe(
      'Findings of practice rest on accepted returns: 5 returns were accepted since then. Findings of people rest on publications, of which none came out since then.',
    );
    expect(whyFindingsChanged(list([group('PUBLICATION_CAME_OUT')]))).toBe(
      'Findings of practice rest on accepted returns, of which others neither accepted nor corrected any since then. Findings of people rest on publications: Publication 3 for July to September 2026 (final) came out since then.',
    );
  });
});
