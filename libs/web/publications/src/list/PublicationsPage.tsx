import { PageTitle, TextLink } from '@monitor/web-ui';
import { dataPath } from '../kit/publication-paths.js';
import { useReleases } from '../kit/use-releases.js';
import { InPreparation } from './InPreparation.js';
import { PublicationList } from './PublicationList.js';

/** Every publication of figures about people: what is out, what comes next and, for those who release, what is on its way. */
export function PublicationsPage() {
  const releases = useReleases();
  return (
    <>
      <PageTitle title="Publications" />
      <p>
        Figures about people are shown from publications only. Each holds its quarter and all quarters before, keeps its
        number and address, and never changes: a correction comes out as another publication.{' '}
        <TextLink to={dataPath}>Pull all of it with a program</TextLink>.
      </p>
      {releases && <InPreparation />}
      <PublicationList />
    </>
  );
}
