import { editionOf } from '@monitor/domain';
import { previousContent } from '../content/shown-content.js';
import { useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { PaperForm } from './PaperForm.js';

/** A return to be filled in on paper, with last quarter’s answers beside. */
export function PaperPage() {
  const shown = useReturn();
  return (
    <>
      <ReturnHeading title="Fill in on paper" />
      <PaperForm
        edition={editionOf(shown.edition)}
        type={shown.head.organisation.type}
        previous={previousContent(shown)}
      />
    </>
  );
}
