import { PageTitle } from '../page/PageTitle.js';
import { TextLink } from '../page/TextLink.js';

/** For an address that leads nowhere, or to something that this person may not know of. */
export function NotFound({ title = 'Page not found' }) {
  return (
    <>
      <PageTitle title={title} />
      <p>If you typed or pasted the address, check that it is right and whole.</p>
      <p>
        It may also be something that your role does not let you see.{' '}
        <TextLink to="/home">Go to your home page</TextLink> or <TextLink to="/act-as">choose who you act as</TextLink>.
      </p>
    </>
  );
}
