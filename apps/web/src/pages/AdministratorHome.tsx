import { PageTitle, TextLink } from '@monitor/web-ui';
import { RoleConflicts } from './RoleConflicts.js';

/** Where administrators work, and at what. */
const places = [
  {
    to: '/national/people',
    label: 'People and roles',
    what: 'who can sign in, and who prepares, signs off, accepts or helps where. Each role is granted and revoked with a reason.',
  },
  {
    to: '/national/form',
    label: 'Editions of the form',
    what: 'what returns ask, of whom, and from when on. One administrator drafts, another approves.',
  },
  {
    to: '/national/time',
    label: 'How long returns take',
    what: 'what the form costs those who fill it in, measured beside what was expected.',
  },
  {
    to: '/national/windows',
    label: 'When returns are sent',
    what: 'when each quarter opens, is due and closes, and which organisations have more days. One administrator drafts, another approves.',
  },
  {
    to: '/reorganisations',
    label: 'Reorganisations',
    what: 'who begins, ends, merges, is divided or moves. One administrator drafts, another approves.',
  },
  {
    to: '/comparability',
    label: 'What may not be compared',
    what: 'days across which figures differ for other reasons than practice.',
  },
  {
    to: '/national/loading',
    label: 'Published collections',
    what: 'answers collected elsewhere that count beside returns, marked with their source. One administrator reads a file in, another approves.',
  },
  {
    to: '/data',
    label: 'Programs',
    what: 'which programs may pull figures, returns or organisations, with secrets of their own.',
  },
  {
    to: '/organisations',
    label: 'Organisations',
    what: 'what each was on any day, and what became of it.',
  },
];

/** Home of the administrator. */
export function AdministratorHome() {
  return (
    <>
      <PageTitle title="Administration" caption="Administrator" />
      <p className="nhsuk-lede-text">
        You decide what returns ask, record how organisations change and what may not be compared, and you see no
        return.
      </p>
      <RoleConflicts />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {places.map(({ to, label, what }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>: {what}
          </li>
        ))}
      </ul>
      <p>
        National analysts and administrators are named by the team that runs the server. A role that is revoked ends at
        once, with the person’s next click.
      </p>
      <p>
        You can look at the published <TextLink to="/consistency">consistency</TextLink> and{' '}
        <TextLink to="/equity">equity</TextLink> figures.
      </p>
    </>
  );
}
