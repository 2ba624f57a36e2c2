import { TextField } from '@monitor/web-ui';
import { BodyField } from './BodyField.js';
import { EntryList } from './EntryList.js';
import type { FormPartProps } from './form-parts.js';

/** Bodies that close and that nobody takes over from. */
export function ClosuresSection({ form, names }: FormPartProps) {
  return (
    <EntryList
      form={form}
      list="closures"
      heading="Bodies that close, and nobody takes over"
      hint="Leave this empty for bodies that are in a link above."
      entryName="Closure"
      firstQuestion=""
    >
      {(index) => (
        <BodyField
          {...form.at(`closures.${index}`)}
          label="Body that closes"
          names={names}
          value={form.typed.closures[index]?.code ?? ''}
          onChange={(code) => form.changeEntry('closures', index, { code })}
        />
      )}
    </EntryList>
  );
}

/** Bodies that go on under their code and get a new name. */
export function NewNamesSection({ form, names }: FormPartProps) {
  return (
    <EntryList
      form={form}
      list="newNames"
      heading="New names"
      hint="For bodies that keep their code. Their history goes on."
      entryName="New name"
      firstQuestion="code"
    >
      {(index) => (
        <>
          <BodyField
            {...form.at(`newNames.${index}.code`)}
            label="Body that gets a new name"
            names={names}
            value={form.typed.newNames[index]?.code ?? ''}
            onChange={(code) => form.changeEntry('newNames', index, { code })}
          />
          <TextField
            {...form.at(`newNames.${index}.name`)}
            label="Its new name"
            hint="In full"
            value={form.typed.newNames[index]?.name ?? ''}
            onChange={(name) => form.changeEntry('newNames', index, { name })}
          />
        </>
      )}
    </EntryList>
  );
}
