import { partOf, ReorganisationDocument, useFetch } from '@monitor/web-graphql';
import { Fetched, NotFound, useUrlState } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { AdministratorGate } from '../AdministratorGate.js';
import { EditReorganisation } from './EditReorganisation.js';

function OneDraft({ id }: { id: string }) {
  const [{ kept }] = useUrlState({ kept: '' });
  const answer = useFetch(ReorganisationDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const draft = partOf(answer, ({ reorganisation }) => reorganisation);
  const reload = async () => {
    if (draft.state === 'SHOWN') await draft.retry();
  };
  return (
    <Fetched
      fetch={draft}
      what="the draft"
      lines={10}
      isPage
      empty={<NotFound title="There is no such reorganisation" />}
    >
      {(latest) => <EditReorganisation key={id} latest={latest} isJustKept={kept !== ''} onReload={reload} />}
    </Fetched>
  );
}

/** Where a draft is changed. */
export function EditReorganisationPage() {
  const { id = '' } = useParams();
  return (
    <AdministratorGate>
      <OneDraft id={id} />
    </AdministratorGate>
  );
}
