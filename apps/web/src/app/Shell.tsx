import { useFetch, ViewerContext, ViewerDocument } from '@monitor/web-graphql';
import type { Viewer } from '@monitor/web-graphql';
import { Fetched, Layout, Loading, SignInNeeded } from '@monitor/web-ui';
import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { navigationFor } from './navigation.js';
import { isOpenToAll } from './route-handle.js';

function accountOf(viewer: Viewer | null) {
  if (viewer === null) return null;
  const { acting, assignments, displayName } = viewer;
  const label = acting === null ? displayName : `${acting.roleLabel}, ${acting.scopeName}`;
  return { label, canChange: assignments.length > 1 };
}

/** The page itself, or why this person must do something else first. */
function Gate({ viewer }: { viewer: Viewer | null }) {
  const { pathname, search } = useLocation();
  const isOpen = useMatches().some(({ handle }) => isOpenToAll(handle));
  if (isOpen) return <Outlet />;
  if (viewer === null) return <SignInNeeded returnTo={pathname + search} />;
  if (viewer.acting === null && pathname !== '/act-as') return <Navigate to="/act-as" replace />;
  return <Outlet />;
}

/** What is around every page, once it is known who is looking. */
export function Shell() {
  const fetch = useFetch(ViewerDocument);
  const answer = fetch.state === 'SHOWN' ? fetch.answer : null;
  const viewer = answer?.viewer ?? null;
  return (
    <ViewerContext value={viewer}>
      <Layout
        navigation={navigationFor(viewer?.acting?.role ?? null)}
        account={accountOf(viewer)}
        isDemonstration={answer?.service.isDemonstration ?? false}
        isOpenToAnyone={answer?.service.isOpenToAnyone ?? false}
      >
        <Suspense fallback={<Loading what="the page" lines={6} />}>
          <Fetched fetch={fetch} what="the page" lines={6} isPage>
            {() => <Gate viewer={viewer} />}
          </Fetched>
        </Suspense>
      </Layout>
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </ViewerContext>
  );
}
