import { ReorganisationsDocument, useFetch } from '@monitor/web-graphql';
import { ButtonLink, Empty, Fetched, PageTitle } from '@monitor/web-ui';
import { AdministratorGate } from '../AdministratorGate.js';
import { reorganisationsPath } from '../reorganisation-answer.js';
import type { ListedReorganisation } from '../reorganisation-answer.js';
import { GroupTable } from './GroupTable.js';
import { listFinding, listGroups } from './list-groups.js';

function Listed({ all }: { all: readonly ListedReorganisation[] }) {
  const groups = listGroups(all);
  return (
    <>
      <p className="nhsuk-lede-text">{listFinding(groups)}</p>
      <p>
        A reorganisation says which organisations begin, end, merge, are divided or move, and on which day. One
        administrator drafts it, another approves it, and it takes effect on its day by itself.
      </p>
      <ButtonLink to={`${reorganisationsPath}/new`}>Draft a reorganisation</ButtonLink>
      {groups.length === 0 && (
        <Empty why="No reorganisation has been recorded here yet. Draft one when an order is known." />
      )}
      {groups.map(({ key, heading, reorganisations }) => (
        <GroupTable key={key} heading={heading} reorganisations={reorganisations} />
      ))}
    </>
  );
}

function Reorganisations() {
  return (
    <>
      <PageTitle title="Reorganisations" />
      <Fetched fetch={useFetch(ReorganisationsDocument)} what="the reorganisations" lines={6}>
        {({ reorganisations }) => <Listed all={reorganisations} />}
      </Fetched>
    </>
  );
}

/** What is coming, what waits for my approval, what has taken effect. */
export function ReorganisationsPage() {
  return (
    <AdministratorGate>
      <Reorganisations />
    </AdministratorGate>
  );
}
