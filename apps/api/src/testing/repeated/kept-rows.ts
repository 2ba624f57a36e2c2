import type { TestDatabase } from '@monitor/testing';

/** Where what people decide is written down, a row a step. Refusals of the audit trail are not effects. */
export const tablesOfSteps = [
  'answer_confirmation',
  'audit_event',
  'comment_line',
  'comparability_break',
  'comparison_note_step',
  'evaluation_question',
  'form_edition_step',
  'last_look',
  'letter',
  'loaded_collection',
  'loaded_collection_version',
  'machine_client',
  'machine_client_secret',
  'mailbox_step',
  'person',
  'plan_step',
  'publication_step',
  'reorganisation_version',
  'request_key',
  'return_event',
  'return_extension',
  'return_revision',
  'role_assignment',
  'saved_view',
  'window_change_step',
  'withheld_figure',
] as const;
export type TableOfSteps = (typeof tablesOfSteps)[number];

const countsSql = `SELECT ${tablesOfSteps
  .map(
    (table) =>
      `(SELECT count(*)::integer FROM ${table}${table === 'audit_event' ? ` WHERE kind <> 'REFUSED'` : ''}) AS ${table}`,
  )
  .join(', ')}`;

/** For tests: how many rows there are of each. */
export async function countRows({ query }: TestDatabase): Promise<Record<TableOfSteps, number>> {
  const [counts] = await query<Record<TableOfSteps, number>>(countsSql);
  if (counts === undefined) throw new Error('Nothing was counted.');
  return counts;
}
