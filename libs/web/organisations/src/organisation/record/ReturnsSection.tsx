import type { OrganisationAnswer } from './organisation-answer.js';

function askedInWords({ askedQuarters }: OrganisationAnswer): string {
  if (askedQuarters === null) return 'It is asked for no return: it was never open for a full quarter.';
  const { first, last } = askedQuarters;
  if (last === null) return `It is asked for a return for every quarter from ${first.label} on.`;
  if (first.label === last.label) return `It was asked for one return, for ${first.label}.`;
  return `It is asked for returns for the quarters from ${first.label} to ${last.label}.`;
}

/** For which quarters it must report, and why. */
export function ReturnsSection({ record }: { record: OrganisationAnswer }) {
  return (
    <section aria-labelledby="returns">
      <h2 className="nhsuk-heading-m" id="returns">
        Returns it is asked for
      </h2>
      <p>{askedInWords(record)}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {record.duties.map(({ quarter, required, reason }) => (
          <li key={quarter.id}>
            {quarter.label}: {required ? 'return asked for' : 'no return asked for'}. {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
