import { extensionInWords } from '@monitor/domain';
import { ButtonLink, Empty, StateTag, TextLink } from '@monitor/web-ui';
import { CommentsOverview } from '../comments/Beside.js';
import { ContentSummary } from '../content/ContentSummary.js';
import { previousContent, shownContent } from '../content/shown-content.js';
import { CorrectionNotice } from '../history/CorrectionNotice.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { PlanLink } from '../plan/PlanLink.js';
import { nextStep } from './next-step.js';
import { SentBackNotice } from './SentBackNotice.js';

/** A return that this person cannot type in now: where it stands, what they can do, and what it says. */
export function ReturnOverview() {
  const shown = useReturn();
  const place = placeOf(shown);
  const content = shownContent(shown);
  const { sentence, page } = nextStep(shown);
  const { extension } = shown.head;
  return (
    <>
      <ReturnHeading title="Quarterly return" isTop />
      <p>
        <StateTag state={shown.head.state} label={shown.head.stateLabel} />
      </p>
      <SentBackNotice />
      <CorrectionNotice />
      <p className="nhsuk-lede-text">{sentence}</p>
      {extension !== null && <p>{extensionInWords(extension, shown.draft === null ? 'THEY' : 'YOU')}</p>}
      {page !== null && <ButtonLink to={returnPath(place, page.path)}>{page.label}</ButtonLink>}
      <p>
        <TextLink to={returnPath(place, 'history')}>Receipt and history</TextLink>
      </p>
      <CommentsOverview />
      <PlanLink />
      <h2 className="nhsuk-heading-m">What it says</h2>
      {content === null ? (
        <Empty why="There is nothing to see until the organisation submits its return." />
      ) : (
        <ContentSummary
          content={content}
          before={previousContent(shown)}
          type={shown.head.organisation.type}
          changeIn={null}
        />
      )}
    </>
  );
}
