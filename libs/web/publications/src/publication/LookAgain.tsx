import type { Failure } from '@monitor/web-graphql';

interface LookAgainProps {
  failure: Failure | null;
  askAgain: () => Promise<void>;
}

/** What to do where somebody else has acted meanwhile; what was typed stays. */
export function LookAgain({ failure, askAgain }: LookAgainProps) {
  if (failure?.kind !== 'CONFLICT') return null;
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => void askAgain()}>
      Show it as it stands now
    </button>
  );
}
