import { WarningCallout } from 'nhsuk-react-components';
import { TextLink } from '@monitor/web-ui';
import { cellOf } from '../form/cell-of.js';
import { editPath } from '../reorganisation-answer.js';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';

/** What must be mended, each line leading to its question; and what follows that people may not expect. */
export function FoundNotes({ reorganisation: { id, issues, next } }: { reorganisation: ReorganisationAnswer }) {
  const errors = issues.filter(({ severity }) => severity === 'ERROR');
  const warnings = issues.filter(({ severity }) => severity === 'WARNING');
  const mayChange = next.some(({ step }) => step === 'AMEND');
  return (
    <>
      {errors.length > 0 && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">To be mended</WarningCallout.Heading>
          <ul className="nhsuk-list">
            {errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                {mayChange ? (
                  <TextLink to={`${editPath(id)}#${encodeURIComponent(cellOf(field))}`}>{message}</TextLink>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </WarningCallout>
      )}
      {warnings.length > 0 && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">What to know before it is decided</WarningCallout.Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {warnings.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </WarningCallout>
      )}
    </>
  );
}
