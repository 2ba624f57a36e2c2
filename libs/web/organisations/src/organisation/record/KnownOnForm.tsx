import { isRealDay } from '@monitor/domain';
import { DateField } from '@monitor/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { organisationPath } from '../organisation-path.js';

interface KnownOnFormProps {
  code: string;
  /** The day chosen now; null for today. */
  knownOn: string | null;
  isOpen?: boolean;
}

/** Which day's knowledge to show: of two readers who saw different things, both can see again what they saw. */
export function KnownOnForm({ code, knownOn, isOpen = false }: KnownOnFormProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(knownOn ?? '');
  const [error, setError] = useState<string | null>(null);
  const show = () => {
    if (isRealDay(typed)) void navigate(organisationPath(code, typed));
    else setError('Type a real date as day, month and year, for example 1 5 2026');
  };
  return (
    <details className="nhsuk-details" open={isOpen || knownOn !== null}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">See what was known on an earlier day</span>
      </summary>
      <div className="nhsuk-details__text">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            show();
          }}
        >
          <DateField
            id="known-on"
            label="As known on"
            hint="What had been recorded by the end of that day, for example 1 5 2026"
            value={typed}
            error={error}
            onChange={setTyped}
          />
          <button type="submit" className="nhsuk-button nhsuk-button--secondary">
            Show that day
          </button>
        </form>
      </div>
    </details>
  );
}
