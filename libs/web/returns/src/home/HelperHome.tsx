import { HelpedReturnsDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { ActingAssignment, HeadPartsFragment } from '@monitor/web-graphql';
import { DataTable, Empty, Fetched, PageTitle, Pager, StateTag, TextLink, useUrlState } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { AskedOfYou } from '../comments/AskedOfYou.js';
import { callToAction } from './call-to-action.js';
import { dueInWords, ownWindowOf } from './due.js';
import { PractiseLine } from './PractiseLine.js';

function Step({ head }: { head: HeadPartsFragment }) {
  const { label, to } = callToAction(head, useCan());
  return (
    <TextLink to={to} about={`of ${head.organisation.name}`}>
      {label}
    </TextLink>
  );
}

const columns: TableColumn<HeadPartsFragment>[] = [
  { key: 'organisation', header: 'Organisation', isRowHeader: true, cell: ({ organisation }) => organisation.name },
  { key: 'quarter', header: 'Quarter', cell: (head) => `${head.quarter.label}, ${dueInWords(ownWindowOf(head))}` },
  { key: 'state', header: 'State', cell: ({ state, stateLabel }) => <StateTag state={state} label={stateLabel} /> },
  { key: 'step', header: 'What you can do', cell: (head) => <Step head={head} /> },
];

function Returns() {
  const [{ after }] = useUrlState({ after: '' });
  const fetch = useFetch(HelpedReturnsDocument, { variables: { after: after === '' ? null : after } });
  return (
    <Fetched fetch={fetch} what="the returns" lines={8}>
      {({ helpedReturns: { returns, total, nextCursor } }) =>
        returns.length === 0 ? (
          <Empty why="No return can be typed in now. Returns appear here while their quarter is open." />
        ) : (
          <>
            <DataTable
              caption="Returns that you can type in"
              captionSize="m"
              rows={returns}
              rowKey={({ organisation, quarter }) => `${organisation.code} ${quarter.id}`}
              columns={columns}
            />
            <Pager of="returns" total={total} shown={returns.length} nextCursor={nextCursor} />
          </>
        )
      }
    </Fetched>
  );
}

/** For whom can I type, and how far is it: the home of a helper. */
export function HelperHome({ acting }: { acting: ActingAssignment }) {
  return (
    <>
      <PageTitle
        title="Type returns in for organisations"
        caption={`${acting.scopeName}, ${acting.roleLabel.toLowerCase()}`}
      />
      <p>
        You type in what an organisation wrote on paper or said. The organisation then confirms it, submits it and signs
        it off.
      </p>
      <AskedOfYou />
      <Returns />
      <PractiseLine />
    </>
  );
}
