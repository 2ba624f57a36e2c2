import type { NextStep } from '@monitor/domain';
import { ButtonLink, Failed } from '@monitor/web-ui';
import { useState } from 'react';
import type { Preview } from '../preview/use-preview.js';
import { editPath } from '../reorganisation-answer.js';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import { PlainStep } from './PlainStep.js';
import { stepTexts } from './step-words.js';
import { StepWithReason } from './StepWithReason.js';
import { useStep } from './use-step.js';

interface NextStepsProps {
  reorganisation: ReorganisationAnswer;
  preview: Preview;
  /** Asks for the reorganisation as it stands by now. */
  onReload: () => void;
}

const ordered = Object.keys(stepTexts) as Exclude<NextStep, 'AMEND'>[];

/** What can be done from where it stands; where the reader may not, why. */
export function NextSteps({ reorganisation, preview, onReload }: NextStepsProps) {
  const { id, next } = reorganisation;
  const stepping = useStep(reorganisation);
  const [done, setDone] = useState<string | null>(null);
  const taken = (step: keyof typeof stepTexts) => setDone(stepTexts[step].done);
  const reload = () => {
    onReload();
    preview.reload();
  };
  return (
    <>
      <div role="status">{done !== null && <p className="nhsuk-inset-text">{done}</p>}</div>
      {stepping.failure !== null && <Failed failure={stepping.failure} onRetry={reload} />}
      {next.length > 0 && <h2 className="nhsuk-heading-m">What you can do</h2>}
      {next.some(({ step }) => step === 'AMEND') && <ButtonLink to={editPath(id)}>Change the draft</ButtonLink>}
      {ordered.map((step) => {
        const own = next.find((each) => each.step === step);
        if (own === undefined) return null;
        const common = { step, id, whyNot: own.whyNot ?? null, stepping, onDone: () => taken(step) };
        return stepTexts[step].why === null ? (
          <PlainStep key={step} {...common} preview={preview} />
        ) : (
          <StepWithReason key={step} {...common} />
        );
      })}
    </>
  );
}
