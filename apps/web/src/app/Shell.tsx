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
import type { Viewer, ViewerQuery } from '@monitor/web-graphql';
import { Fetched, Layout, Loading, PageBoundary, pageHandles, SignInNeeded, StillWorksContext } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import { Navigate, useLocation, useRoutes } from 'react-router';
import { ConnectionNotice } from '../offline/ConnectionNotice.js';
import { KeptForms } from './KeptForms.js';
import { navigationFor } from './navigation.js';
import { routes } from './routes.js';
import { useSignOut } from '../leaving/sign-out.js';
import type { Standing } from './standing.js';
import { useIsHydrated } from './use-is-hydrated.js';
import { useScrollToNewPage } from './use-scroll-to-new-page.js';
import { WithoutApp } from './WithoutApp.js';

/** Where its code cannot be fetched either, there is nothing to offer. */
const KeptReturns = lazy(() =>
  import('../offline/KeptReturns.js').then(
    ({ KeptReturns: Component }) => ({ default: Component }),
    () => ({ default: () => null }),
  ),
);

const stillWorks = (
  <Suspense>
    <KeptReturns />
  </Suspense>
);

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
  const needsRole = pathname !== '/act-as' && !handles.some((handle) => handle.needsNoRole);
  if (isHydrated && viewer.acting === null && needsRole) return <Navigate to="/act-as" replace />;
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

interface FrameProps {
  answer: ViewerQuery | null;
  /** What is said of the connection. */
  connection: ReactNode;
  children: ReactNode;
}

/** Header, notices and footer, for whoever is looking. */
function Frame({ answer, connection, children }: FrameProps) {
  const viewer = answer?.viewer ?? null;
  const notices = useServiceNotices();
  const isTryingAgain = useIsTryingAgain();
  return (
    <Layout
      navigation={navigationFor(viewer?.acting?.role ?? null)}
      account={accountOf(viewer)}
      onSignOut={useSignOut()}
      isDemonstration={answer?.service.isDemonstration ?? false}
      isOpenToAnyone={answer?.service.isOpenToAnyone ?? false}
      notices={notices}
      isTryingAgain={isTryingAgain}
      connection={connection}
    >
      {children}
    </Layout>
  );
}

/** What is around every page, once it is known who is looking. */
export function Shell({ standing }: { standing: Standing }) {
  const fetch = useFetch(ViewerDocument);
  const answer = fetch.state === 'SHOWN' ? fetch.answer : null;
  const viewer = answer?.viewer ?? null;
  useScrollToNewPage();
  const handles = pageHandles(routes, useLocation().pathname);
  const isUnreachable = fetch.state === 'FAILED' && fetch.failure.kind === 'UNREACHABLE';
  const gate = (
    <KeptForms>
      <Gate viewer={viewer} standing={standing} />
    </KeptForms>
  );
  return (
    <ViewerContext value={viewer}>
      <ShelfProvider personId={viewer?.personId ?? null}>
        <Frame answer={answer} connection={<ConnectionNotice handles={handles} isUnreachable={isUnreachable} />}>
          {fetch.state === 'LOADING' && <BeforeApp />}
          <StillWorksContext value={stillWorks}>
            <PageBoundary>
              <Suspense fallback={<Loading what="the page" lines={6} />}>
                {isUnreachable && handles.some(({ isOpenToAll }) => isOpenToAll) ? (
                  gate
                ) : (
                  <Fetched fetch={fetch} what="the page" lines={6} isPage>
                    {() => gate}
                  </Fetched>
                )}
              </Suspense>
            </PageBoundary>
          </StillWorksContext>
        </Frame>
      </ShelfProvider>
    </ViewerContext>
  );
}
