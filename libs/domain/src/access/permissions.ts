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
] as const;
export type Permission = (typeof permissions)[number];

/** What the permission is asked about; an absent part is not looked at. */
export interface Subject {
  organisationCode?: string;
  regionCode?: string;
}
