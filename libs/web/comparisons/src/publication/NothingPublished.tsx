import { formatDay, londonDay } from '@monitor/domain';
import { partOf, PublicationsSoFarDocument, useFetch } from '@monitor/web-graphql';
import { Empty } from '@monitor/web-ui';

const why =
  'Nothing has been published yet. Figures about people are shown from publications alone, never from returns as they come in: they stand here once the first publication has been made of accepted returns.';

/** Why there are no figures about people yet, what would fill the page, and when. */
export function NothingPublished() {
  const next = partOf(useFetch(PublicationsSoFarDocument), ({ nextPublication }) => nextPublication);
  return (
    <Empty why={why}>
      {next.state === 'SHOWN' && <p>The next publication is due on {formatDay(londonDay(new Date(next.answer)))}.</p>}
      {next.state === 'EMPTY' && <p>No day has been set for it yet. The national team prepares publications.</p>}
    </Empty>
  );
}
