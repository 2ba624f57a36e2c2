import { Link } from 'react-router';
import { BackLink } from './BackLink.js';

/** A page above this one. */
export interface BreadcrumbStep {
  label: string;
  to: string;
}

/** Where this page lies: the pages above it, the nearest last. On a phone only the nearest is shown, as a back link. */
export function Breadcrumb({ steps }: { steps: BreadcrumbStep[] }) {
  const nearest = steps.at(-1);
  if (nearest === undefined) return null;
  return (
    <nav className="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {steps.map((step) => (
          <li key={step.to} className="nhsuk-breadcrumb__list-item">
            <Link to={step.to} className="nhsuk-breadcrumb__link">
              {step.label}
            </Link>
          </li>
        ))}
      </ol>
      <BackLink to={nearest.to}>{`Back to ${nearest.label}`}</BackLink>
    </nav>
  );
}
