/** What an operation may ask for; each GraphQL operation declares one of these or `public`. */
export const permissions = [
  'return:read',
  'return:type',
  'return:help',
  'return:edit',
  'return:confirm',
  'return:submit',
  'return:sign-off',
  'return:review',
  'return:extend',
  'return:comment',
  'return:attend',
  'plan:follow',
  'plan:keep',
  'return-progress:read',
  'return-time:read',
  'comparison:read',
  'organisation-comparison:read',
  'comparison-note:read',
  'comparison-note:write',
  'evaluation:ask',
  'view:keep',
  'change:follow',
  'loaded-answer:read',
  'organisation:read',
  'reference:read',
  'person:administer',
  'client:administer',
  'organisation:administer',
  'comparability:administer',
  'collection:load',
  'form:administer',
  'window:administer',
  'publication:prepare',
  'publication:approve',
  'mailbox:read',
  'mailbox:keep',
  'letter:read',
  'letter:write',
] as const;
export type Permission = (typeof permissions)[number];

/** What the permission is asked about: a return by its organisation, and the board and region that it belongs to. */
export interface Subject {
  organisationCode?: string;
  /** Null for an organisation without a board. */
  icbCode?: string | null;
  regionCode?: string;
}
