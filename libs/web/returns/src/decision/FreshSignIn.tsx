import { useReturn } from '../return/return-context.js';

/** The way to sign in again and come back to this page, at the decision. */
function SignInAgain() {
  const back = `${location.pathname}${location.search}#decision`;
  return (
    <a
      className="nhsuk-button nhsuk-button--secondary"
      href={`/sign-in?again=yes&returnTo=${encodeURIComponent(back)}`}
      draggable={false}
    >
      Sign in again
    </a>
  );
}

const minutesInWords = (minutes: number) => (minutes === 1 ? 'minute' : `${minutes} minutes`);

/** Says before somebody decides that signing off needs a fresh sign-in, and how theirs stands. */
export function FreshSignInNotice() {
  const { minutes, secondsLeft } = useReturn().signInForSignOff;
  const rule = `To sign off you must have signed in within the last ${minutesInWords(minutes)}, because you put your name to it.`;
  if (secondsLeft > 0) {
    const left = Math.max(1, Math.floor(secondsLeft / 60));
    return (
      <p>
        {rule} You have, and it holds for another{' '}
        {minutesInWords(left) === 'minute' ? '1 minute' : minutesInWords(left)}.
      </p>
    );
  }
  return (
    <>
      <p>{rule} You signed in longer ago than that, so sign in again first. You come back to this place.</p>
      <SignInAgain />
    </>
  );
}

/** What to do where the service refused because the sign-in had become too old meanwhile. */
export function FreshSignInRemedy({ code }: { code: string | null }) {
  return code === 'SIGN_IN_AGAIN' ? <SignInAgain /> : null;
}
