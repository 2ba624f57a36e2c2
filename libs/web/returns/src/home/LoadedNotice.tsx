import { formatCount } from '@monitor/domain';
import { LoadedNoticeDocument, partOf, useFetch } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';

/** That answers of published collections were loaded for the organisation, and where they stand; else nothing. */
export function LoadedNotice({ code }: { code: string }) {
  const loaded = useFetch(LoadedNoticeDocument, { variables: { code } });
  return (
    <Fetched
      fetch={partOf(loaded, (answer) => answer.loadedAnswers.total || null)}
      what="what was loaded for you"
      lines={0}
    >
      {(total) => (
        <p>
          {formatCount(total)} {total === 1 ? 'answer was' : 'answers were'} loaded for your organisation from published
          collections. They count only where you have no accepted return that answers the same:{' '}
          <TextLink to={`/organisations/${encodeURIComponent(code)}#loaded`}>see them, and which count</TextLink>.
        </p>
      )}
    </Fetched>
  );
}
