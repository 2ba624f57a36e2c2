import { PageTitle } from '../page/PageTitle.js';

/** The way to sign in again and back to this very page; `cell` is where the keyboard goes on there. */
export function signInAgainAt(cell = ''): string {
  if (typeof location === 'undefined') return '/sign-in';
  const hash = cell === '' ? location.hash : `#${encodeURIComponent(cell)}`;
  return `/sign-in?returnTo=${encodeURIComponent(location.pathname + location.search + hash)}`;
}

/** The way to sign in. `returnTo` is the address to come back to. */
export function SignInLink({ returnTo }: { returnTo: string }) {
  return (
    <a className="nhsuk-button" href={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`} draggable={false}>
      Sign in
    </a>
  );
}

/** For a page that needs somebody to be signed in. `returnTo` is the address to come back to. */
export function SignInNeeded({ returnTo }: { returnTo: string }) {
  return (
    <>
      <PageTitle title="Sign in to see this page" />
      <p>You are not signed in, or your session has ended. What you typed into a return is kept in this browser.</p>
      <SignInLink returnTo={returnTo} />
    </>
  );
}
