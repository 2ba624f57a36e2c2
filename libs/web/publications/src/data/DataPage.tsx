import { PageTitle, TextLink } from '@monitor/web-ui';
import { useCan } from '@monitor/web-graphql';
import { publicationsPath } from '../kit/publication-paths.js';
import { Clients } from './clients/Clients.js';
import { FiveMinutes } from './FiveMinutes.js';
import { LatestFiles } from './LatestFiles.js';

const served = [
  { href: '/guide', label: 'The guide', what: 'every step with examples that run, and what each column means' },
  {
    href: '/explorer',
    label: 'The explorer',
    what: 'write a question in GraphQL, with help as you type, and see its answer',
  },
  {
    href: '/schema.graphql',
    label: 'The schema',
    what: 'everything that can be asked, for programs that write programs',
  },
  { href: '/schema-changes', label: 'What changed in the schema', what: 'by date, and what ends when' },
];

function AskForLess() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Ask for just what you need</h2>
      <p>
        GraphQL answers the same figures, hidden and rounded in the same way: some areas, some metrics, what changed
        since you last asked, or where a figure comes from.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {served.map(({ href, label, what }) => (
          <li key={href}>
            <a className="nhsuk-link" href={href}>
              {label}
            </a>
            : {what}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How to pull the figures with a program: files, questions, and the programs that are registered. */
export function DataPage() {
  const can = useCan();
  return (
    <>
      <PageTitle title="Pull the figures with a program" />
      <p className="nhsuk-lede-text">
        Every published figure can be had whole, as a file or by asking for it. It is the same by every way, to the last
        digit, and keeps the number of the <TextLink to={publicationsPath}>publication</TextLink> that it is from.
      </p>
      <FiveMinutes />
      <LatestFiles />
      <AskForLess />
      <h2 className="nhsuk-heading-m">Programs that sign in</h2>
      {can('client:administer') ? (
        <Clients />
      ) : (
        <p>
          A program that asks for more than final publications signs in with a secret of its own. An administrator of
          this service registers it: say what it is to pull, and who answers for it.
        </p>
      )}
    </>
  );
}
