import { lazyPage } from '@monitor/web-ui';
import type { PageHandle } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';
import { pagesOfReturn } from '../pages-of-return.js';

/** Pages of a return that are not practised: what others do with it, files, and addresses of long ago. */
const notPractised: readonly string[] = [
  'workbook',
  'type-in',
  'confirm',
  'review',
  'extension',
  'give-up',
  'plan',
  'plan/:action',
  'actions/:domain',
  'metrics/:metric',
  'metrics/:metric/:stratifier',
];

/** A page of the return in practice: the service knows nothing of it, draws nothing ahead, and is not needed. */
function practised({ path, element, handle, children, index }: RouteObject): RouteObject[] {
  if (path !== undefined && notPractised.includes(path)) return [];
  const { source, fetchPage, isTypedInto } = (handle ?? {}) as PageHandle;
  const marks: PageHandle = { source, fetchPage, isTypedInto, needsNoRole: true };
  if (index === true) return [{ index, element, handle: marks }];
  return [{ path, element, handle: marks, children: children?.flatMap(practised) }];
}

/** Practice: choosing an organisation that does not exist, and the pages of its return. */
export const practiceRoutes: RouteObject[] = [
  {
    path: 'practise',
    ...lazyPage(
      'libs/web/returns/src/practise/PractisePage.tsx',
      async () => (await import('./PractisePage.js')).PractisePage,
      { isOpenToAll: true },
    ),
  },
  {
    path: 'practise/:organisation/:quarter',
    ...lazyPage(
      'libs/web/returns/src/practise/PracticeLayout.tsx',
      async () => (await import('./PracticeLayout.js')).PracticeLayout,
      { needsNoRole: true },
    ),
    children: [
      {
        ...lazyPage(
          'libs/web/returns/src/return/ReturnLayout.tsx',
          async () => (await import('../return/ReturnLayout.js')).ReturnLayout,
          { needsNoRole: true },
        ),
        children: pagesOfReturn.flatMap(practised),
      },
    ],
  },
];
