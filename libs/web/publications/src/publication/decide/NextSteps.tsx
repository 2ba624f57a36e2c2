import type { PublicationRecordPartsFragment } from '@monitor/web-graphql';
import type { ComponentType } from 'react';
import { WithholdForm } from '../audit/WithholdForm.js';
import { ApproveForm } from './ApproveForm.js';
import type { Decided } from '../decided.js';
import { DiscardForm } from './DiscardForm.js';

type Step = PublicationRecordPartsFragment['next'][number]['step'];

const forms: Record<Step, ComponentType<Decided>> = {
  WITHHOLD: WithholdForm,
  APPROVE: ApproveForm,
  DISCARD: DiscardForm,
};

const order = Object.keys(forms) as Step[];

/** What can be done with a publication from where it stands; where the reader may not, why. */
export function NextSteps(decided: Decided) {
  const { next } = decided.record;
  if (next.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      {order.map((step) => {
        const held = next.find((each) => each.step === step);
        if (held === undefined) return null;
        const Form = forms[step];
        return held.whyNot == null ? <Form key={step} {...decided} /> : <p key={step}>{held.whyNot}</p>;
      })}
    </>
  );
}
