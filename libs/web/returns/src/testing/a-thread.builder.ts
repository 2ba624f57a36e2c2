import type { Thread } from '../comments/thread.js';
import { exampleOrganisation, exampleQuarter } from './a-return.builder.js';

/** A conversation as the API answers it: by default an open one that an approver began about the whole return. */
export function aThread(part: Partial<Thread> = {}, line: Partial<Thread['lines'][number]> = {}): Thread {
  const first: Thread['lines'][number] = {
    ...{ number: 1, kind: 'BEGUN', text: 'Is this right?', personName: 'Sam Lee', role: 'APPROVER', isYours: false },
    followIn: null,
    writtenAt: '2026-10-05T09:00:00Z',
    ...line,
  };
  return {
    id: 't-1',
    organisationCode: exampleOrganisation,
    organisationName: 'Alder Vale Primary Care Network',
    quarterId: exampleQuarter,
    question: null,
    visibility: 'ORGANISATION',
    addressedTo: null,
    sentBackRevision: null,
    domain: null,
    domainLabel: null,
    isOpen: true,
    isAskedOfYou: true,
    lines: [first],
    ...part,
  };
}
