import { formEditions, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import { NotFound, PageTitle } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { PaperForm } from './PaperForm.js';

/** The form of an edition for a type of organisation, with nothing filled in. */
export function BlankPaperPage() {
  const { edition: version, type: typeInAddress = '' } = useParams();
  const edition = formEditions.find((each) => String(each.version) === version);
  const type = organisationTypes.find((each) => each === typeInAddress.toUpperCase());
  if (edition === undefined || type === undefined) return <NotFound />;
  return (
    <>
      <PageTitle title="The return on paper" caption={`${organisationTypeLabel(type)}, edition ${edition.version}`} />
      <PaperForm edition={edition} type={type} previous={null} />
    </>
  );
}
