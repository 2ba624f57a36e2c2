import { formatDay } from '@monitor/domain';
import { partOf, ReturnWindowDocument, useFetch } from '@monitor/web-graphql';
import type { ReturnWindowQuery } from '@monitor/web-graphql';
import { BackLink, Fetched, NotFound, PageTitle } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { ChangeTable } from './ChangeTable.js';
import { ExtensionForm } from './ExtensionForm.js';
import { StandingExtensions } from './StandingExtensions.js';
import { WindowForm } from './WindowForm.js';
import { WindowGate, windowsPath } from './WindowGate.js';
import { windowStanding } from './window-standing.js';

interface ShownWindow extends ReturnWindowQuery {
  window: ReturnWindowQuery['returnWindows'][number];
}

function Shown({ window, returnExtensions, windowChanges }: ShownWindow) {
  const { quarter, isMade } = window;
  const days = `opens on ${formatDay(quarter.opensOn)}, is due on ${formatDay(quarter.dueOn)} and closes on ${formatDay(quarter.closesOn)}`;
  return (
    <>
      <BackLink to={windowsPath}>Back to the windows</BackLink>
      <PageTitle title={`Window of ${quarter.label}`} />
      <p className="nhsuk-lede-text">
        {windowStanding(window)}. {isMade ? `It ${days}.` : `By itself it ${days}.`}
      </p>
      {isMade && <StandingExtensions extensions={returnExtensions} quarterId={quarter.id} />}
      {isMade && <ExtensionForm {...window} />}
      <WindowForm {...window} />
      <ChangeTable changes={windowChanges} />
    </>
  );
}

function Fetching({ quarterId }: { quarterId: string }) {
  const fetch = partOf(useFetch(ReturnWindowDocument, { variables: { quarterId } }), (answer) => {
    const window = answer.returnWindows.find(({ quarter }) => quarter.id === quarterId);
    return window === undefined ? undefined : { ...answer, window };
  });
  return (
    <Fetched
      fetch={fetch}
      what="the window"
      lines={8}
      isPage
      empty={<NotFound title="There is no window of that quarter" />}
    >
      {(shown) => <Shown key={quarterId} {...shown} />}
    </Fetched>
  );
}

/** The window of one quarter, its extensions, and the ways to change them. */
export function WindowPage() {
  return (
    <WindowGate>
      <Fetching quarterId={useParams()['quarterId'] ?? ''} />
    </WindowGate>
  );
}
