import type { TestDatabase } from '@monitor/testing';
import type { People } from './people.js';
import type { Repeater } from './repeater.js';

/** For tests: a view saved, given another name, shared and removed. Only the first adds a row of its own. */
export async function keepView(repeater: Repeater, { analyst }: People<'analyst'>): Promise<void> {
  const words = { name: 'Before the board', note: 'Ask about the north' };
  const { views } = await repeater.take<{ views: { number: number }[] }>(
    analyst,
    'saveView',
    { address: '/equity?metric=M05', ...words, isShared: false },
    'saved_view',
  );
  const number = views[0]?.number;
  await repeater.take(analyst, 'changeView', { number, ...words, name: 'For the board' }, 'request_key');
  await repeater.take(analyst, 'shareView', { number, isShared: true }, 'request_key');
  await repeater.take(analyst, 'removeView', { number }, 'request_key');
}

/** For tests: a view shared by somebody who holds no role, taken over. */
export async function takeOverView(
  repeater: Repeater,
  { analyst }: People<'analyst'>,
  { query }: TestDatabase,
): Promise<void> {
  const [left] = await query<{ number: number }>(
    `INSERT INTO saved_view (person_id, person_name, role, acting_for, name, address, note, is_shared)
     VALUES (gen_random_uuid(), 'Somebody who left', 'NATIONAL_ANALYST', '*', 'Left', '/equity', '', true) RETURNING number`,
  );
  await repeater.take(analyst, 'takeOverView', { number: left?.number }, 'request_key');
}

/** For tests: what changed marked as seen, up to a moment of the past. */
export async function markSeen(repeater: Repeater, { analyst }: People<'analyst'>): Promise<void> {
  const madeAt = new Date(Date.now() - 3_600_000).toISOString();
  const findings = [{ address: '/consistency', sentence: 'Practice differs.' }];
  await repeater.take(analyst, 'markChangesSeen', { madeAt, findings }, 'last_look');
}
