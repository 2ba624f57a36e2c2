import { formatDay } from '@monitor/domain';
import { BackLink, PageTitle, SummaryRows } from '@monitor/web-ui';
import { reorganisationsPath } from '../reorganisation-answer.js';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import { NextSteps } from '../steps/NextSteps.js';
import { EffectSection } from './EffectSection.js';
import { FoundNotes } from './FoundNotes.js';
import { standingSentence } from './standing-sentence.js';
import { StepList } from './StepList.js';
import { usePreview } from '../preview/use-preview.js';
import { WeightsTable } from './WeightsTable.js';

interface ReorganisationContentProps {
  reorganisation: ReorganisationAnswer;
  /** Asks for the reorganisation as it stands by now. */
  onReload: () => void;
}

/** One reorganisation: where it stands, what it says, what it does, and what can be done. */
export function ReorganisationContent({ reorganisation, onReload }: ReorganisationContentProps) {
  const { id, content, sentences, stateLabel, events } = reorganisation;
  const preview = usePreview(reorganisation);
  return (
    <>
      <BackLink to={reorganisationsPath}>Back to reorganisations</BackLink>
      <PageTitle title={content.title} caption={`Reorganisation: ${stateLabel.toLowerCase()}`} />
      <p className="nhsuk-lede-text">{standingSentence(reorganisation)}</p>
      <FoundNotes reorganisation={reorganisation} />
      <h2 className="nhsuk-heading-m">What happens</h2>
      <SummaryRows
        rows={[
          { label: 'Takes effect on', value: formatDay(content.effectiveOn) },
          { label: 'Written down in', value: content.source === '' ? 'Not said yet' : content.source },
        ]}
      />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <WeightsTable reorganisation={reorganisation} />
      <EffectSection id={id} preview={preview} />
      <StepList events={events} />
      <NextSteps reorganisation={reorganisation} preview={preview} onReload={onReload} />
    </>
  );
}
