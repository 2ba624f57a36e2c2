import { Checkbox, TextField } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { cellOf } from './cell-of.js';
import { GroupWeightFields } from './GroupWeightFields.js';
import type { TypedLink } from './typed-reorganisation.js';
import type { ReorganisationFormState } from './use-reorganisation-form.js';

interface WeightFieldsProps {
  form: ReorganisationFormState;
  index: number;
  link: TypedLink;
}

function ShareFields({ form, index, link }: WeightFieldsProps) {
  const at = (question: string) => form.at(`links.${index}.${question}`);
  const change = (patch: Partial<TypedLink>) => form.changeEntry('links', index, patch);
  const sum =
    link.type === 'SPLIT' ? 'The shares of all its successors add up to 1.' : 'What is left stays with the body.';
  return (
    <>
      <TextField
        {...at('weight')}
        label="Share of its people that goes along this link"
        hint={`A number above 0 and below 1 with at most six decimals, for example 0.5886. ${sum}`}
        width={10}
        value={link.weight}
        onChange={(weight) => change({ weight })}
      />
      <TextField
        {...at('weightsSource')}
        label="Who worked out the share, and how"
        hint="Shown beside every figure made with it, for example “Registered patients by small area, January 2027”"
        value={link.weightsSource}
        onChange={(weightsSource) => change({ weightsSource })}
      />
      <GroupWeightFields form={form} index={index} link={link} />
    </>
  );
}

/** The share that goes along a link, and who worked it out; or that nobody knows it, with what follows. */
export function WeightFields({ form, index, link }: WeightFieldsProps) {
  const change = (patch: Partial<TypedLink>) => form.changeEntry('links', index, patch);
  return (
    <>
      {!link.isWeightUnknown && <ShareFields form={form} index={index} link={link} />}
      <Checkbox
        // Stands in for the question it takes away, for whatever is found about it.
        {...(link.isWeightUnknown
          ? form.at(`links.${index}.weight`)
          : { id: cellOf(`links.${index}.isWeightUnknown`) })}
        label="Nobody knows the share"
        isChecked={link.isWeightUnknown}
        onChange={(isWeightUnknown) => change({ isWeightUnknown })}
      />
      {link.isWeightUnknown && (
        <InsetText>
          <p>
            What follows: the history of this body cannot be shared out. On the boundaries of today it counts for its
            region only, and for no board. This must then be said of all its links.
          </p>
        </InsetText>
      )}
    </>
  );
}
