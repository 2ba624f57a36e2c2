import { FollowEquityDocument } from '@monitor/web-graphql';
import { Empty, Loading, loadPart, OutsideDocument, TextLink } from '@monitor/web-ui';
import { lazy, Suspense } from 'react';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { FindingsSection } from '../kit/FindingsSection.js';
import type { LedeFinding } from '../kit/Lede.js';
import { matrixAddress } from '../matrix/matrix-answer.js';
import { AsPublished } from '../publication/AsPublished.js';
import { NothingPublished } from '../publication/NothingPublished.js';
import { ChangeStepsSection } from './ChangeStepsSection.js';
import { GapSection } from './GapSection.js';
import { GroupsSection } from './GroupsSection.js';
import { englandOf } from './england-beside.js';
import type { EnglandBeside } from './england-beside.js';
import { OwnPast } from './OwnPast.js';
import { SeveralAreas } from './SeveralAreas.js';
import { sinceFirstReturn } from './equity-answer.js';
import type { EquityAnswer } from './equity-answer.js';
import { equityFilters, isOneArea, offerEquity, toEquityVariables } from './equity-filters.js';
import type { EquityChoice } from './equity-filters.js';
import { equityNotes } from './equity-words.js';

/** Fetched where groups have no order: the page begins with an ordered list. */
const ReferenceSection = lazy(() =>
  loadPart(async () => ({ default: (await import('./ReferenceSection.js')).ReferenceSection })),
);

interface FollowedEquityProps {
  answer: EquityAnswer;
  choice: EquityChoice;
}

interface FollowedProps extends FollowedEquityProps {
  england: EnglandBeside | null;
}

const noSuchArea = 'There is no such area in these quarters. Choose another area, or an earlier quarter.';
const notOfToday =
  'This is not an area of today. Choose another one, or the boundaries as they were in each quarter to see its own figures.';

/** One area over time with its groups, or several areas beside each other. */
function FollowedEquity({ answer, choice, england }: FollowedProps) {
  const [area] = answer.areas;
  if (answer.publication === null) return <NothingPublished />;
  if (area === undefined) return <Empty why={choice.boundaries === 'AS_NOW' ? notOfToday : noSuchArea} />;
  if (!isOneArea(choice)) return <SeveralAreas answer={answer} choice={choice} england={england} />;
  const latest = area.points.at(-1);
  const notes = equityNotes(answer, latest?.quarter, latest?.organisations);
  return (
    <>
      <OutsideDocument>
        <OwnPast area={area} choice={choice} />
      </OutsideDocument>
      <GapSection answer={answer} area={area} choice={choice} england={england} notes={notes} />
      <OutsideDocument>
        <p>
          <TextLink to={matrixAddress({ ...choice, area: area.area.code })}>
            Every gap in {area.area.shortName} at a glance
          </TextLink>
        </p>
        {area.groupsAgainst != null && (
          <Suspense fallback={<Loading what="the groups" lines={4} />}>
            <ReferenceSection answer={answer} area={area} choice={choice} notes={notes} />
          </Suspense>
        )}
        <ChangeStepsSection answer={answer} area={area} notes={notes} />
        <FindingsSection title="What else these figures say" findings={area.findings.slice(1)} />
        <GroupsSection answer={answer} area={area} choice={choice} notes={notes} />
      </OutsideDocument>
    </>
  );
}

/** The area's own finding, or the one over all areas; null where there is no area, or nothing is published. */
function findingOf({ areas, comparison, publication }: EquityAnswer): LedeFinding | null {
  const [area] = areas;
  if (area === undefined || publication === null) return null;
  return comparison ?? area.findings[0] ?? { sentence: area.finding };
}

/** Which publication the figures are read from. */
function Standing({ answer: { publication, waitingReturns }, choice }: FollowedEquityProps) {
  if (publication === null) return null;
  return (
    <AsPublished
      publication={publication}
      waitingReturns={waitingReturns}
      quarterId={choice.quarter}
      isChosen={choice.publication !== ''}
    />
  );
}

/** Who is left behind, and whether it is changing. */
export function EquityPage() {
  return (
    <ComparisonPage
      title="Who is left behind"
      what="the figures"
      document={FollowEquityDocument}
      filters={equityFilters}
      toVariables={toEquityVariables}
      offer={(answer, choice) => offerEquity(answer?.areas ?? [], choice)}
      isFindingFolded
      finding={({ equityOverTime }) => findingOf(equityOverTime)}
      standing={({ equityOverTime }, choice) => <Standing answer={equityOverTime} choice={choice} />}
    >
      {({ equityOverTime, england }, choice) => (
        <FollowedEquity answer={sinceFirstReturn(equityOverTime)} choice={choice} england={englandOf({ england })} />
      )}
    </ComparisonPage>
  );
}
