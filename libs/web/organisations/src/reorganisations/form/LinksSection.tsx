import type { SuccessionType } from '@monitor/domain';
import { RadioGroup } from '@monitor/web-ui';
import { BodyField } from './BodyField.js';
import { EntryList } from './EntryList.js';
import type { FormPartProps } from './form-parts.js';
import { WeightFields } from './WeightFields.js';

const kinds: { value: SuccessionType; label: string; hint: string }[] = [
  { value: 'MERGER', label: 'It merges into it', hint: 'All of it goes to this one successor, and it ends' },
  { value: 'SPLIT', label: 'It is divided, and ends', hint: 'Add one link for each successor' },
  { value: 'BOUNDARY_CHANGE', label: 'It gives up a part, and goes on', hint: 'A change of boundary' },
  { value: 'RENAME', label: 'It goes on under a new code', hint: 'Add the new code as a new body' },
];

function Link({ form, names, index }: FormPartProps & { index: number }) {
  const link = form.typed.links[index];
  if (link === undefined) return null;
  const at = (question: string) => form.at(`links.${index}.${question}`);
  return (
    <>
      <BodyField
        {...at('predecessorCode')}
        label="Body that is taken over from"
        names={names}
        value={link.predecessorCode}
        onChange={(predecessorCode) => form.changeEntry('links', index, { predecessorCode })}
      />
      <BodyField
        {...at('successorCode')}
        label="Body that takes over"
        hint="Type its code or words of its name, and choose Find. A new body must be added above first"
        names={names}
        value={link.successorCode}
        onChange={(successorCode) => form.changeEntry('links', index, { successorCode })}
      />
      <RadioGroup
        {...at('type')}
        label="What happens to the first of the two"
        choices={kinds}
        value={link.type}
        onChange={(type) => form.changeEntry('links', index, { type: type as SuccessionType })}
      />
      {(link.type === 'SPLIT' || link.type === 'BOUNDARY_CHANGE') && (
        <WeightFields form={form} index={index} link={link} />
      )}
    </>
  );
}

/** Who takes over from whom. */
export function LinksSection({ form, names }: FormPartProps) {
  return (
    <EntryList
      form={form}
      list="links"
      heading="Who takes over from whom"
      hint="One link for each pair. History follows the links when it is read on the boundaries of today, and members of a body with one successor follow it by themselves."
      entryName="Link"
      firstQuestion="predecessorCode"
    >
      {(index) => <Link form={form} names={names} index={index} />}
    </EntryList>
  );
}
