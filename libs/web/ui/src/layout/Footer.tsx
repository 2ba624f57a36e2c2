import { Link } from 'react-router';

const places = [
  { label: 'How figures are made', to: '/how-figures-are-made' },
  { label: 'Accessibility statement', to: '/accessibility' },
  { label: 'Privacy and cookies', to: '/privacy' },
];

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {places.map(({ label, to }) => (
              <li key={to} className="nhsuk-footer__list-item">
                <Link className="nhsuk-footer__list-item-link" to={to}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          <p className="nhsuk-body-s">Not an official NHS service.</p>
        </div>
      </div>
    </footer>
  );
}
