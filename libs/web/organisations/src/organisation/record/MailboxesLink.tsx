import { useCan } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { mailboxesPath } from '../../letters/mailboxes-path.js';

/** Where letters to the organisation are seen to, for whoever may look: its own people, a region for itself, administrators. */
export function MailboxesLink({ code }: { code: string }) {
  const can = useCan();
  // Of a region its own code is the region's.
  if (!can('mailbox:read', { organisationCode: code, regionCode: code })) return null;
  return (
    <p>
      <TextLink to={mailboxesPath(code)}>Mailboxes for letters</TextLink>
    </p>
  );
}
