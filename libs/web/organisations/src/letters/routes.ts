import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of letters and mailboxes, by their addresses. */
export const letterRoutes: RouteObject[] = [
  {
    path: 'organisations/:code/mailboxes',
    ...lazyPage(
      'libs/web/organisations/src/letters/MailboxesPage.tsx',
      async () => (await import('./MailboxesPage.js')).MailboxesPage,
    ),
  },
  {
    path: 'national/letters',
    ...lazyPage(
      'libs/web/organisations/src/letters/LettersPage.tsx',
      async () => (await import('./LettersPage.js')).LettersPage,
    ),
  },
];
