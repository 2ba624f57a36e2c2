import type { Sample, SampleRow } from './sample.js';

const threadId = (fresh: number) => `00000000-0000-4000-9000-00000000000${fresh}`;

/** Who writes, about which return. */
interface Written {
  ofReturn: SampleRow;
  regionCode: string;
  person: string;
  role: string;
  fresh: number;
}

/**
 * For tests: what people write beside a return or a comparison, for all who may see any of it, that they are there, and how long it
 * takes.
 */
export function commentSamples({ ofReturn, regionCode, person, role, fresh }: Written): Record<string, Sample> {
  const seen = { region_code: regionCode, visibility: 'REGION' };
  const written = { words: 'sample', person_id: person, person_name: 'sample', role };
  return {
    comment_thread: {
      row: { ...ofReturn, thread: threadId(fresh), ...seen },
      set: `visibility = 'ORGANISATION'`,
    },
    comment_line: {
      row: {
        ...{ ...ofReturn, thread: threadId(0), number: 1 + fresh, ...seen },
        ...{ kind: fresh > 0 ? 'REPLIED' : 'BEGUN', ...written },
      },
      set: `words = 'changed'`,
    },
    plan_step: {
      row: {
        ...{ ...ofReturn, action_code: 'D1-S1', number: 1 + fresh, region_code: regionCode, kind: 'PLANNED' },
        ...{ what_will_be_done: 'sample', owner_role: 'sample', due_on: '2026-12-31' },
        ...{ person_id: person, person_name: 'sample', role: role === 'APPROVER' ? role : 'PREPARER' },
      },
      set: `owner_role = 'changed'`,
    },
    comparison_note_step: {
      row: {
        ...{ ...ofReturn, domain: 'D1', number: 1 + fresh, region_code: regionCode, kind: 'WRITTEN', words: 'sample' },
        ...{ person_id: person, role: role === 'APPROVER' ? role : 'PREPARER' },
      },
      set: `words = 'changed'`,
    },
    return_active_time: {
      row: { ...ofReturn, section: fresh > 0 ? 'D2' : 'D1', seconds: 1 },
      set: 'seconds = 2',
    },
    active_time_meter: {
      row: { ...ofReturn, meter: threadId(fresh) },
      set: `counted = '{}'`,
    },
    return_presence: {
      row: { ...ofReturn, person_id: person, person_name: 'sample', role, section: 'D1' },
      set: `section = 'D2'`,
    },
  };
}
