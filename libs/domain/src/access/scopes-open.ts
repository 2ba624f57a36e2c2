import type { ClientScope } from './client-scope.js';
import type { Permission } from './permissions.js';

/**
 * Which scope opens what a permission allows. `ANY`: lists of words that every program needs, of whatever scope. `NONE`:
 * decisions, which are people's, so that no scope opens them.
 */
const opened: Record<Permission, ClientScope | 'ANY' | 'NONE'> = {
  'return:read': 'OWN_RETURNS',
  'return:type': 'OWN_RETURNS',
  'return:edit': 'OWN_RETURNS',
  'return:confirm': 'OWN_RETURNS',
  'return:submit': 'OWN_RETURNS',
  'loaded-answer:read': 'OWN_RETURNS',
  'return:help': 'NONE',
  'return:sign-off': 'NONE',
  'return:review': 'NONE',
  'return:extend': 'NONE',
  'return:comment': 'NONE',
  'return:attend': 'NONE',
  'plan:follow': 'NONE',
  'plan:keep': 'NONE',
  'return-progress:read': 'RETURNS',
  'return-time:read': 'NONE',
  'comparison:read': 'FIGURES',
  'organisation-comparison:read': 'STATUSES',
  'comparison-note:read': 'NONE',
  'comparison-note:write': 'NONE',
  'evaluation:ask': 'NONE',
  'view:keep': 'NONE',
  'change:follow': 'NONE',
  'organisation:read': 'ORGANISATIONS',
  'reference:read': 'ANY',
  'person:administer': 'NONE',
  'client:administer': 'NONE',
  'organisation:administer': 'NONE',
  'comparability:administer': 'NONE',
  'collection:load': 'NONE',
  'form:administer': 'NONE',
  'window:administer': 'NONE',
  'publication:prepare': 'NONE',
  'publication:approve': 'NONE',
  'mailbox:read': 'NONE',
  'mailbox:keep': 'NONE',
  'letter:read': 'NONE',
  'letter:write': 'NONE',
};

/** Which scope a program must have for what a permission allows; null where none can be had for it. */
export function scopeWanted(permission: Permission): ClientScope | 'ANY' | null {
  const scope = opened[permission];
  return scope === 'NONE' ? null : scope;
}

/** Whether scopes open what a permission allows. Whoever is bound by none (people) is not held up by it. */
export function scopesOpen(scopes: readonly ClientScope[] | undefined, permission: Permission): boolean {
  if (scopes === undefined) return true;
  // Permissions come from outside (declarations of operations): one that is not in the table is opened by nothing.
  const wanted = Object.hasOwn(opened, permission) ? scopeWanted(permission) : null;
  return wanted !== null && (wanted === 'ANY' || scopes.includes(wanted));
}
