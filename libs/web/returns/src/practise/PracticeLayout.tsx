import { ApolloProvider } from '@apollo/client/react';
import { isQuarterId, roleLabel } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import { ShelfContext, useShelf, ViewerContext } from '@monitor/web-graphql';
import type { Viewer } from '@monitor/web-graphql';
import { KeptTypingContext, Loading, NotFound } from '@monitor/web-ui';
import { useEffect, useMemo, useState } from 'react';
import { Outlet, useNavigate, useParams } from 'react-router';
import { returnPath } from '../return/paths.js';
import { beginPractice } from './begin-practice.js';
import { exampleWithCode } from './example-organisations.js';
import type { ExampleOrganisation } from './example-organisations.js';
import { takeUpPractice } from './keep-practice.js';
import type { KeptPractice, PracticePlace } from './keep-practice.js';
import { practiceClient } from './practice-client.js';
import type { PracticeReturn, PracticeRole } from './practice-return.js';
import { PracticeStrip } from './PracticeStrip.js';
import { allowedInPractice, practiceActor } from './show-practice.js';

/** What is typed in practice goes nowhere but into the practice itself. */
const noShelf = { open: null, isOpening: false };

/** Whoever acts in practice; in each role another person. */
function viewerIn(role: PracticeRole, { code, name }: ExampleOrganisation): Viewer {
  const { personId, displayName } = practiceActor(role, code);
  const label = roleLabel(role);
  const acting = { id: personId, role, roleLabel: label, roleDescription: '', scopeCode: code, scopeName: name };
  return { personId, displayName, acting, assignments: [acting] };
}

/** The return that is practised, outside React: pages that are gone may still put into it what was typed last. */
function holdPractice({ start, keep }: KeptPractice, onState: (state: PracticeReturn['state']) => void) {
  let practice = start;
  return {
    current: () => practice,
    become: (next: PracticeReturn) => {
      practice = next;
      keep(next);
      onState(next.state);
    },
  };
}

/** The pages of the return below, on a client of their own that has no way to the service. */
function PracticePages({ example, quarterId, kept }: PracticePlace & { kept: KeptPractice }) {
  const navigate = useNavigate();
  const [role, setRole] = useState<PracticeRole>('PREPARER');
  const [times, setTimes] = useState(0);
  const [state, setState] = useState(kept.start.state);
  const [held] = useState(() => holdPractice(kept, setState));
  const client = useMemo(() => practiceClient({ ...held, role }), [held, role]);
  const viewer = useMemo(() => viewerIn(role, example), [role, example]);
  const { allowed } = allowedInPractice({ ...held.current(), state }, role);
  const top = returnPath({ organisationCode: example.code, quarterId });
  const act = (next: PracticeRole) => {
    setRole(next);
    void navigate(top);
  };
  const again = () => {
    held.become(beginPractice(example, quarterId));
    setTimes(times + 1);
    act('PREPARER');
  };
  return (
    <>
      <PracticeStrip state={state} role={role} allowed={allowed} onAct={act} onAgain={again} />
      <ApolloProvider client={client} key={`${role} ${times}`}>
        <ViewerContext value={viewer}>
          <ShelfContext value={noShelf}>
            <KeptTypingContext value={null}>
              <Outlet />
            </KeptTypingContext>
          </ShelfContext>
        </ViewerContext>
      </ApolloProvider>
    </>
  );
}

function Practice(place: PracticePlace) {
  const { open, isOpening } = useShelf();
  const [kept, setKept] = useState<KeptPractice | null>(null);
  const { example, quarterId } = place;
  const isWaiting = kept === null && !isOpening;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isGone = false;
    void takeUpPractice({ example, quarterId }, open).then((taken) => {
      if (!isGone) setKept(taken);
    });
    return () => {
      isGone = true;
    };
  }, [isWaiting, example, quarterId, open]);
  return kept === null ? (
    <Loading what="the return to practise on" lines={8} />
  ) : (
    <PracticePages {...place} kept={kept} />
  );
}

/** Around every page of a return that is practised: it stands in this browser, and nothing of it can reach the service. */
export function PracticeLayout() {
  const { organisation = '', quarter = '' } = useParams();
  const example = exampleWithCode(organisation);
  if (example === null || !isQuarterId(quarter)) return <NotFound />;
  const quarterId: QuarterId = quarter;
  return <Practice key={`${organisation} ${quarterId}`} example={example} quarterId={quarterId} />;
}
