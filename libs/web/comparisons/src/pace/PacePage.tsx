import { ImplementationPaceDocument } from '@monitor/web-graphql';
import { Empty, OutsideDocument, TextLink } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { CurveSection } from './CurveSection.js';
import { OrderSection } from './OrderSection.js';
import type { PaceAnswer } from './pace-answer.js';
import { offerForPace, paceFilters, toPaceVariables } from './pace-filters.js';
import type { PaceChoice } from './pace-filters.js';

function ComparedPace({ answer, choice }: { answer: PaceAnswer; choice: PaceChoice }) {
  if (answer.since === null) {
    return (
      <Empty why="Nobody has answered yet: plans are followed through the accepted returns of several quarters." />
    );
  }
  return (
    <>
      {answer.whole.plans === 0 ? (
        <Empty why="No plan has been followed yet: that takes a return in which an action was not started, and the next one in which it is planned." />
      ) : (
        <CurveSection answer={answer} choice={choice} />
      )}
      <OutsideDocument>
        <OrderSection answer={answer} choice={choice} />
        <p>
          <TextLink to="/how-figures-are-made#pace">How it is decided where plans take longer</TextLink>
        </p>
      </OutsideDocument>
    </>
  );
}

/** How long it takes from a plan to practice, what is given up or undone, and which actions come first. */
export function PacePage() {
  return (
    <ComparisonPage
      title="From plan to practice"
      what="plans and practice"
      document={ImplementationPaceDocument}
      filters={paceFilters}
      toVariables={toPaceVariables}
      offer={(_, choice) => offerForPace(choice)}
      finding={({ implementationPace: { since, sentence } }) => (since === null ? null : { sentence })}
    >
      {({ implementationPace }, choice) => <ComparedPace answer={implementationPace} choice={choice} />}
    </ComparisonPage>
  );
}
