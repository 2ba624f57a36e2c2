import type { SubmitEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { serviceName } from '../page/service-name.js';

/** One place of the navigation. */
export interface NavigationPlace {
  label: string;
  to: string;
}

export interface HeaderProps {
  navigation: NavigationPlace[];
  /** Who is signed in and as what, for example "Preparer, Alder Vale Hospitals"; null when nobody is. */
  account: { label: string; canChange: boolean } | null;
  /** Signs out with this form, where more is to be done than to send it. */
  onSignOut?: (form: HTMLFormElement) => void;
}

function Account({ account, onSignOut }: Pick<HeaderProps, 'account' | 'onSignOut'>) {
  if (account === null) return null;
  const signOut = (event: SubmitEvent<HTMLFormElement>) => {
    if (onSignOut === undefined) return;
    event.preventDefault();
    onSignOut(event.currentTarget);
  };
  return (
    <nav className="nhsuk-header__account" aria-label="Account">
      <ul className="nhsuk-header__account-list">
        <li className="nhsuk-header__account-item">{account.label}</li>
        {account.canChange && (
          <li className="nhsuk-header__account-item">
            <Link className="nhsuk-header__account-link" to="/act-as">
              Change role
            </Link>
          </li>
        )}
        <li className="nhsuk-header__account-item">
          <form className="nhsuk-header__account-form" method="post" action="/sign-out" onSubmit={signOut}>
            <button className="nhsuk-header__account-button">Sign out</button>
          </form>
        </li>
      </ul>
    </nav>
  );
}

function Navigation({ navigation }: Pick<HeaderProps, 'navigation'>) {
  const { pathname } = useLocation();
  if (navigation.length === 0) return null;
  return (
    <nav className="nhsuk-header__navigation" aria-label="Menu">
      <div className="nhsuk-header__navigation-container nhsuk-width-container">
        <ul className="nhsuk-header__navigation-list monitor-navigation">
          {navigation.map(({ label, to }) => {
            const isHere = pathname === to || pathname.startsWith(`${to}/`);
            return (
              <li
                key={to}
                className={`nhsuk-header__navigation-item${isHere ? ' nhsuk-header__navigation-item--current' : ''}`}
              >
                <Link className="nhsuk-header__navigation-link" to={to} aria-current={isHere ? 'page' : undefined}>
                  {isHere ? <strong className="nhsuk-header__navigation-item-current-fallback">{label}</strong> : label}
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}

/**
 * The header with the service's own name. The NHS logo is left out on purpose: this is not an official NHS service,
 * and the header of nhsuk-react-components cannot be drawn without it.
 */
export function Header({ navigation, account, onSignOut }: HeaderProps) {
  return (
    <header className="nhsuk-header" role="banner">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <Link className="nhsuk-header__service-name monitor-service-name" to="/">
            {serviceName}
          </Link>
        </div>
        <Account account={account} onSignOut={onSignOut} />
      </div>
      <Navigation navigation={navigation} />
    </header>
  );
}
