import { PageTitle, TextLink } from '@monitor/web-ui';

/** Home of the administrator. People are looked after on the server's command line until there are pages for it. */
export function AdministratorHome() {
  return (
    <>
      <PageTitle title="Administration" caption="Administrator" />
      <p>
        People and roles are given and taken away by the team that runs the server; there are no pages for it yet. A
        role that is taken away ends at once, with the person’s next click.
      </p>
      <p>
        Your role sees no return. You can look at the published <TextLink to="/consistency">consistency</TextLink> and{' '}
        <TextLink to="/equity">equity</TextLink> figures.
      </p>
    </>
  );
}
