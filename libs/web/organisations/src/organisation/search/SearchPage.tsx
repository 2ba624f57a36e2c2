import { partOf, SearchOrganisationsDocument, useFetch } from '@monitor/web-graphql';
import { Empty, Fetched, FilterBar, PageTitle, Pager } from '@monitor/web-ui';
import { FoundTable } from './FoundTable.js';
import { foundInWords } from './found-in-words.js';
import { searchFilters } from './search-filters.js';
import { SearchForm } from './SearchForm.js';
import { asksForSomething, useSearchChoice } from './use-search-choice.js';

const whatToType =
  'Type the beginning of one or more words of the name, in any order, or a code. Former names are found too. Or choose a type or a region to list them.';

/** Which organisation is this: practices, networks, trusts, boards and regions, open or not, by name or code. */
export function SearchPage() {
  const [choice, address, change] = useSearchChoice();
  const fetch = useFetch(SearchOrganisationsDocument, { variables: choice });
  const answer = fetch.state === 'SHOWN' ? fetch.answer : null;
  const isAsking = asksForSomething(choice);
  return (
    <>
      <PageTitle title="Organisations" />
      <p className="nhsuk-lede-text" aria-live="polite">
        {isAsking && answer !== null
          ? foundInWords(answer.found.total)
          : 'What an organisation was on any day, whose it was, and what became of it.'}
      </p>
      <SearchForm key={choice.text} text={choice.text} onSearch={(text) => change({ text })} />
      <FilterBar
        filters={searchFilters(address, answer?.regions.organisations ?? [])}
        onChange={(name, value) => change({ [name]: value })}
      />
      <Fetched
        fetch={partOf(fetch, ({ found }) => (isAsking ? found : null))}
        what="the organisations"
        lines={6}
        empty={<Empty why={whatToType} />}
      >
        {({ organisations, total, nextCursor }) => (
          <>
            <FoundTable organisations={organisations} total={total} />
            <Pager of="organisations found" total={total} shown={organisations.length} nextCursor={nextCursor} />
          </>
        )}
      </Fetched>
    </>
  );
}
