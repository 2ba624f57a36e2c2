import { typingInWords } from '@monitor/domain';
import { InsetText } from 'nhsuk-react-components';
import { useReturn } from '../return/return-context.js';

function confirmedInWords(confirmedByName: string | null): string {
  return confirmedByName === null
    ? 'The organisation has not confirmed all of them yet.'
    : `Confirmed for the organisation by ${confirmedByName}.`;
}

/** What helpers typed of the return that is shown, from what, and who confirmed it. */
export function TypedByHelpers() {
  const { onBehalf } = useReturn();
  if (onBehalf.length === 0) return null;
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">Typed on behalf of the organisation</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {onBehalf.map((typing) => (
          <li key={`${typing.typedByName} ${typing.source} ${typing.receivedOn}`}>
            {typingInWords(typing)} {confirmedInWords(typing.confirmedByName)}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
