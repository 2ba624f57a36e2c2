import { registerWords } from '@monitor/api-platform';

export const boundaries = ['AS_WAS'] as const;
export type Boundaries = (typeof boundaries)[number];

export const BoundariesWords = registerWords(
  'Boundaries',
  boundaries,
  'Which boundaries figures are on. AS_WAS: those of each quarter.',
);
