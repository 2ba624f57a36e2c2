import { whatIsNext, whereItStands } from '@monitor/domain';
import { useActing } from '@monitor/web-graphql';
import { standingOf } from '../decision/standing-of.js';
import { useReturn } from '../return/return-context.js';

/** Where the return stands, what that means, until when, and what is next. */
export function StandingWords() {
  const { head, withheld } = useReturn();
  const acting = useActing();
  const standing = standingOf(head);
  const { state, consequence, until } = whereItStands(standing);
  const next = withheld[0]?.reason ?? (acting && whatIsNext(standing, acting.role));
  return (
    <>
      <p className="nhsuk-lede-text">{state}</p>
      <p>
        {consequence} {until}
      </p>
      {next !== null && <p>{next}</p>}
    </>
  );
}
