/** What an operation may ask for; each GraphQL operation declares one of these or `public`. */
export const permissions = [
  'return:read',
  'return:edit',
  'return:submit',
  'return:sign-off',
  'return:review',
  'comparison:read',
  'organisation-comparison:read',
  'reference:read',
  'person:administer',
  'organisation:administer',
  'comparability:administer',
  'collection:load',
  'form:administer',
  'window:administer',
] as const;
export type Permission = (typeof permissions)[number];

/** What the permission is asked about: a return by its organisation and the region the organisation belongs to. */
export interface Subject {
  organisationCode?: string;
  regionCode?: string;
}
