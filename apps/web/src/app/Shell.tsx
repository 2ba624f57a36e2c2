import { useApolloClient } from '@apollo/client/react';
import {
  askAgain,
  ShelfProvider,
  useFetch,
  useIsTryingAgain,
  useServiceNotices,
  ViewerContext,
  ViewerDocument,
} from '@monitor/web-graphql';
import type { Viewer } from '@monitor/web-graphql';
import { Fetched, Layout, Loading, PageBoundary, pageHandles, SignInNeeded } from '@monitor/web-ui';
import { Suspense, useEffect } from 'react';
import { Navigate, useLocation, useRoutes } from 'react-router';
import { KeptForms } from './KeptForms.js';
import { navigationFor } from './navigation.js';
import { routes } from './routes.js';
import type { Standing } from './standing.js';
import { useIsHydrated } from './use-is-hydrated.js';
import { useScrollToNewPage } from './use-scroll-to-new-page.js';
import { WithoutApp } from './WithoutApp.js';

function accountOf(viewer: Viewer | null) {
  if (viewer === null) return null;
  const { acting, assignments, displayName } = viewer;
  const label = acting === null ? displayName : `${acting.roleLabel}, ${acting.scopeName}`;
  return { label, canChange: assignments.length > 1 };
}

/** What stands in addition until the app runs, on a page that needs it. */
function BeforeApp() {
  return useIsHydrated() ? null : <WithoutApp />;
}

/** The page itself, or why this person must do something else first. */
function Gate({ viewer, standing }: { viewer: Viewer | null; standing: Standing }) {
  const client = useApolloClient();
  const { pathname, search, hash } = useLocation();
  const page = useRoutes(routes);
  const isHydrated = useIsHydrated();
  // Effects of the page, which ask for what it shows, come before this one.
  useEffect(() => {
    if (isHydrated) askAgain(client);
  }, [isHydrated, client]);
  const handles = pageHandles(routes, pathname);
  if (handles.some(({ isOpenToAll }) => isOpenToAll)) return page;
  if (viewer === null) return <SignInNeeded returnTo={pathname + search + (isHydrated ? hash : '')} />;
  if (isHydrated && viewer.acting === null && pathname !== '/act-as') return <Navigate to="/act-as" replace />;
  const isTypedInto = handles.some((handle) => handle.isTypedInto);
  return (
    <>
      <BeforeApp />
      {isHydrated || standing === 'WHOLE' ? (
        <div inert={isTypedInto && !isHydrated}>{page}</div>
      ) : (
        <Loading what="the page" lines={6} />
      )}
    </>
  );
}

/** What is around every page, once it is known who is looking. */
export function Shell({ standing }: { standing: Standing }) {
  const fetch = useFetch(ViewerDocument);
  const answer = fetch.state === 'SHOWN' ? fetch.answer : null;
  const viewer = answer?.viewer ?? null;
  const notices = useServiceNotices();
  const isTryingAgain = useIsTryingAgain();
  useScrollToNewPage();
  return (
    <ViewerContext value={viewer}>
      <Layout
        navigation={navigationFor(viewer?.acting?.role ?? null)}
        account={accountOf(viewer)}
        isDemonstration={answer?.service.isDemonstration ?? false}
        isOpenToAnyone={answer?.service.isOpenToAnyone ?? false}
        notices={notices}
        isTryingAgain={isTryingAgain}
      >
        {fetch.state === 'LOADING' && <BeforeApp />}
        <PageBoundary>
          <Suspense fallback={<Loading what="the page" lines={6} />}>
            <Fetched fetch={fetch} what="the page" lines={6} isPage>
              {() => (
                <ShelfProvider personId={viewer?.personId ?? null}>
                  <KeptForms>
                    <Gate viewer={viewer} standing={standing} />
                  </KeptForms>
                </ShelfProvider>
              )}
            </Fetched>
          </Suspense>
        </PageBoundary>
      </Layout>
    </ViewerContext>
  );
}
