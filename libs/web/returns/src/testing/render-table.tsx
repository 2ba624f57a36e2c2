import { emptyAnswer } from '@monitor/domain';
import type { FormEdition, ReturnContent, ReturnIssue } from '@monitor/domain';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { DraftContext } from '../draft/draft-context.js';
import { contentOf } from '../draft/draft-content.js';
import { draftIssues } from '../draft/draft-issues.js';
import { DraftStore } from '../draft/draft-store.js';
import { memoryShelf } from '../draft/example-answers.js';
import { ReturnContext } from '../return/return-context.js';
import { placeOf } from '../return/return-context.js';
import type { ReadBlock } from '../tables/block.js';
import { TablePage } from '../tables/TablePage.js';
import type { TableQuestion } from '../tables/table-question.js';
import { aReturn } from './a-return.builder.js';

interface TableOnPage {
  edition: FormEdition;
  question: TableQuestion;
  /** What is typed already; by default nothing. */
  table?: DraftAnswer;
  /** Last quarter's return. */
  previous?: ReturnContent;
  /** Returns of earlier quarters, newest first. */
  earlier?: ReturnContent[];
  readBlock?: ReadBlock;
  /** What is found besides what the form itself finds, for rules that an edition may have. */
  alsoFound?: (content: ReturnContent) => ReturnIssue[];
}

const shown = aReturn();
const place = placeOf(shown);

function begun({ edition, question, table }: TableOnPage): DraftStore {
  const { code } = question;
  return new DraftStore({
    start: {
      edition,
      answers: { [code]: table ?? { answer: emptyAnswer(code), version: 0, typed: {} } },
      unsent: [],
      sent: {},
      conflicts: [],
      status: { kind: 'NOTHING_TYPED' },
      returnState: 'DRAFT',
    },
    send: async (answers) => ({
      saved: answers.map(({ answer, version }) => ({ key: answer.question, version: version + 1 })),
      conflicts: [],
      state: 'DRAFT',
    }),
    shelf: memoryShelf(),
    now: () => new Date(),
  });
}

function DraftOf({ store, page, children }: { store: DraftStore; page: TableOnPage; children: ReactNode }) {
  const state = useSyncExternalStore(store.subscribe, store.current, store.current);
  const { edition, previous = null, earlier = [], alsoFound = () => [] } = page;
  const content = contentOf(state, place);
  const rules = { organisationType: 'PCN' as const, edition, today: '2026-10-20', previous, earlier };
  const issues = [...draftIssues(state, content, rules), ...alsoFound(content)];
  return <DraftContext value={{ store, state, content, issues, rules }}>{children}</DraftContext>;
}

/**
 * The page of a table of any edition, published or not, on a draft in memory. For tests.
 * @returns the draft's store, and the addresses that the page has led to
 */
export function renderTable(page: TableOnPage) {
  const store = begun(page);
  const section = page.edition.sections.find(({ questions }) => questions.includes(page.question));
  const table = (
    <ReturnContext value={shown}>
      <DraftOf store={store} page={page}>
        <TablePage readBlock={page.readBlock} />
      </DraftOf>
    </ReturnContext>
  );
  const router = createMemoryRouter(
    [
      { path: 'sections/:section/:question', element: table },
      { path: '*', element: <h1>Another page</h1> },
    ],
    { initialEntries: [`/sections/${section?.key ?? ''}/${page.question.code}`] },
  );
  const { unmount } = render(<RouterProvider router={router} />);
  const answerNow = () => store.current().answers[page.question.code];
  return { store, router, unmount, answerNow };
}
