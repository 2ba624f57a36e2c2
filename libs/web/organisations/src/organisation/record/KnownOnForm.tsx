import { isRealDay } from '@monitor/domain';
import { DateField, ErrorSummary, IssueFormBody, useIssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { organisationPath } from '../organisation-path.js';

interface KnownOnFormProps {
  code: string;
  /** The day chosen now; null for today. */
  knownOn: string | null;
  isOpen?: boolean;
}

const noDay = { field: 'known-on', message: 'Type a real date as day, month and year, for example 1 5 2026' };

/** Which day's knowledge to show: of two readers who saw different things, both can see again what they saw. */
export function KnownOnForm({ code, knownOn, isOpen = false }: KnownOnFormProps) {
  const navigate = useNavigate();
  const form = useIssueForm({
    begin: { day: knownOn ?? '' },
    check: ({ day }) => (isRealDay(day) ? [] : [noDay]),
    send: async ({ day }) => {
      await navigate(organisationPath(code, day));
      return [];
    },
  });
  return (
    <details className="nhsuk-details" open={isOpen || knownOn !== null}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">See what was known on an earlier day</span>
      </summary>
      <div className="nhsuk-details__text">
        <ErrorSummary {...form.summary} />
        <IssueFormBody form={form} button="Show that day" tone="secondary">
          <DateField
            {...form.at('known-on')}
            label="As known on"
            hint="What had been recorded by the end of that day, for example 1 5 2026"
            value={form.typed.day}
            onChange={(day) => form.change({ day })}
          />
        </IssueFormBody>
      </div>
    </details>
  );
}
