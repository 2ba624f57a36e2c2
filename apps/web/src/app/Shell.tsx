import { useApolloClient, useQuery } from '@apollo/client/react';
import { askAgain, readFailure, ViewerContext, ViewerDocument } from '@monitor/web-graphql';
import type { Viewer } from '@monitor/web-graphql';
import { FailedPage, Layout, Loading, PageBoundary, pageHandles, SignInNeeded } from '@monitor/web-ui';
import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useRoutes } from 'react-router';
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

function LoadingPage() {
  return <Loading what="the page" lines={6} />;
}

/** What needs the app, as it stands before the app runs. */
function BeforeApp({ children }: { children: ReactNode }) {
  return (
    <>
      {!useIsHydrated() && <WithoutApp />}
      {children}
    </>
  );
}

/** The page itself, or why this person must do something else first. */
function Gate({ viewer, standing }: { viewer: Viewer | null; standing: Standing }) {
  const client = useApolloClient();
  const { pathname, search } = useLocation();
  const page = useRoutes(routes);
  const isHydrated = useIsHydrated();
  // Effects of the page, which ask for what it shows, come before this one.
  useEffect(() => {
    if (isHydrated) askAgain(client);
  }, [isHydrated, client]);
  const handles = pageHandles(routes, pathname);
  if (handles.some(({ isOpenToAll }) => isOpenToAll)) return page;
  if (viewer === null) return <SignInNeeded returnTo={pathname + search} />;
  if (isHydrated && viewer.acting === null && pathname !== '/act-as') return <Navigate to="/act-as" replace />;
  const isTypedInto = handles.some((handle) => handle.isTypedInto);
  return (
    <BeforeApp>
      {isHydrated || standing === 'WHOLE' ? <div inert={isTypedInto && !isHydrated}>{page}</div> : <LoadingPage />}
    </BeforeApp>
  );
}

/** What is around every page, once it is known who is looking. */
export function Shell({ standing }: { standing: Standing }) {
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(ViewerDocument);
  const viewer = data?.viewer ?? null;
  const failure = data === undefined ? readFailure(error) : null;
  useScrollToNewPage();
  return (
    <ViewerContext value={viewer}>
      <Layout
        navigation={navigationFor(viewer?.acting?.role ?? null)}
        account={accountOf(viewer)}
        isDemonstration={data?.service.isDemonstration ?? false}
        isOpenToAnyone={data?.service.isOpenToAnyone ?? false}
      >
        <PageBoundary pathname={pathname}>
          <Suspense fallback={<LoadingPage />}>
            {failure !== null && <FailedPage failure={failure} onRetry={() => void refetch()} />}
            {failure === null &&
              (data === undefined ? (
                <BeforeApp>
                  <LoadingPage />
                </BeforeApp>
              ) : (
                <Gate viewer={viewer} standing={standing} />
              ))}
          </Suspense>
        </PageBoundary>
      </Layout>
    </ViewerContext>
  );
}
