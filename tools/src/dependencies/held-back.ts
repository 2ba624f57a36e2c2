const node20 = 'The newest needs Node 22; the product runs on Node 20.19 and newer.';
const nx23 = '@nx/eslint-plugin, which must be of the same version, is not on the registry in version 24.';

/** Direct dependencies kept a major version behind the newest, with the reason. */
export const heldBack: Readonly<Record<string, string>> = {
  '@nx/devkit': nx23,
  '@sparticuz/chromium': node20,
  '@types/node': 'They describe Node 20, the oldest that the product runs on.',
  graphql: 'Version 17 needs Node 22, and Apollo Server refuses it.',
  nx: nx23,
  'pg-boss': node20,
  'react-router': node20,
};
