import type { FetchState, FindBodiesQuery } from '@monitor/web-graphql';
import { Fetched } from '@monitor/web-ui';
import type { KnownNames } from './known-names.js';

type Found = FindBodiesQuery['searchOrganisations']['organisations'][number];

interface BodyResultsProps {
  /** Whether what was looked for is what is typed now. */
  isAsked: boolean;
  chosen: { code: string; name: string } | null;
  found: FetchState<readonly Found[]>;
  /** New bodies of the draft that fit. */
  news: KnownNames;
  onChoose: (code: string) => void;
}

function Choice({ code, name, about, onChoose }: { code: string; name: string; about: string; onChoose: () => void }) {
  return (
    <li>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-u-margin-bottom-1"
        onClick={onChoose}
      >
        Choose {name} ({code})
      </button>
      <span className="monitor-second-line nhsuk-u-margin-bottom-3">{about}</span>
    </li>
  );
}

function about({ typeLabel, regionName, isOpen }: Found): string {
  return [typeLabel, regionName, isOpen ? null : 'not open today'].filter((part) => part !== null).join(', ');
}

function Choices({ found, news, onChoose }: Pick<BodyResultsProps, 'news' | 'onChoose'> & { found: readonly Found[] }) {
  if (found.length === 0 && news.length === 0) {
    return <p>Nothing was found. Check the spelling, or type fewer letters of its name.</p>;
  }
  return (
    <ul className="nhsuk-list">
      {news.map(({ code, name }) => (
        <Choice key={code} code={code} name={name} about="New body of this draft" onChoose={() => onChoose(code)} />
      ))}
      {found.map((each) => (
        <Choice key={each.code} {...each} about={about(each)} onChoose={() => onChoose(each.code)} />
      ))}
    </ul>
  );
}

/** The organisation that is chosen; or those that were found, to choose from. */
export function BodyResults({ isAsked, chosen, found, news, onChoose }: BodyResultsProps) {
  return (
    <div role="status">
      {chosen !== null && (
        <p>
          {chosen.name} ({chosen.code})
        </p>
      )}
      {chosen === null && isAsked && (
        <Fetched fetch={found} what="organisations of that name" lines={2}>
          {(organisations) => <Choices found={organisations} news={news} onChoose={onChoose} />}
        </Fetched>
      )}
    </div>
  );
}
