import { useQuery } from '@apollo/client/react';
import { readFailure, SearchOrganisationsDocument } from '@monitor/web-graphql';
import { Empty, Failed, FilterBar, Loading, PageTitle, Pager } from '@monitor/web-ui';
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
  const { data, previousData, error, refetch } = useQuery(SearchOrganisationsDocument, { variables: choice });
  const failure = data === undefined ? readFailure(error) : null;
  const answer = data ?? previousData;
  const isAsking = asksForSomething(choice);
  return (
    <>
      <PageTitle title="Organisations" />
      <p className="nhsuk-lede-text" aria-live="polite">
        {isAsking && answer !== undefined && failure === null
          ? foundInWords(answer.found.total)
          : 'What an organisation was on any day, whose it was, and what became of it.'}
      </p>
      <SearchForm key={choice.text} text={choice.text} onSearch={(text) => change({ text })} />
      <FilterBar
        filters={searchFilters(address, answer?.regions.organisations ?? [])}
        onChange={(name, value) => change({ [name]: value })}
      />
      {failure !== null && <Failed failure={failure} onRetry={() => void refetch()} />}
      {failure === null && answer === undefined && <Loading what="the organisations" lines={6} />}
      {failure === null && !isAsking && <Empty why={whatToType} />}
      {failure === null && isAsking && answer !== undefined && (
        <>
          <FoundTable organisations={answer.found.organisations} total={answer.found.total} />
          <Pager
            of="organisations found"
            total={answer.found.total}
            shown={answer.found.organisations.length}
            nextCursor={answer.found.nextCursor}
          />
        </>
      )}
    </>
  );
}
