import { PageTitle } from '../page/PageTitle.js';
import { TextLink } from '../page/TextLink.js';

/** For a page that the chosen role may not see. */
export function NotPermitted({ message = 'This page is for another role than the one you are acting in.' }) {
  return (
    <>
      <PageTitle title="You cannot see this page" />
      <p>{message}</p>
      <p>
        If you hold another role, <TextLink to="/act-as">choose who you act as</TextLink>. Otherwise ask the person who
        administers this service for your organisation or region.
      </p>
    </>
  );
}
