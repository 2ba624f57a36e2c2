import { organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import { SelectField, TextField } from '@monitor/web-ui';
import { BodyField } from './BodyField.js';
import { EntryList } from './EntryList.js';
import type { FormPartProps, WithRegions } from './form-parts.js';

const types = organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) }));

type NewBodyProps = FormPartProps & WithRegions & { index: number };

/** Where the new body lies: a region lies nowhere, and a board in no board. */
function PlaceFields({ form, names, regions, index }: NewBodyProps) {
  const body = form.typed.newBodies[index];
  if (body === undefined || body.type === 'REGION') return null;
  const at = (question: string) => form.at(`newBodies.${index}.${question}`);
  return (
    <>
      <SelectField
        {...at('regionCode')}
        label="Region it lies in"
        options={[{ value: '', label: 'Choose a region' }, ...regions]}
        value={body.regionCode}
        onChange={(regionCode) => form.changeEntry('newBodies', index, { regionCode })}
      />
      {body.type !== 'ICB' && (
        <BodyField
          {...at('icbCode')}
          label="Board it belongs to"
          hint="Type the code or words of the name of an integrated care board, and choose Find. Leave it empty if it belongs to none"
          names={names}
          value={body.icbCode}
          onChange={(icbCode) => form.changeEntry('newBodies', index, { icbCode })}
        />
      )}
    </>
  );
}

function NewBody(props: NewBodyProps) {
  const { form, index } = props;
  const body = form.typed.newBodies[index];
  if (body === undefined) return null;
  const change = (patch: Partial<typeof body>) => form.changeEntry('newBodies', index, patch);
  const at = (question: string) => form.at(`newBodies.${index}.${question}`);
  const text = (question: 'code' | 'name' | 'onsCode') => ({
    ...at(question),
    value: body[question],
    onChange: (value: string) => change({ [question]: value }),
  });
  return (
    <>
      <TextField
        {...text('code')}
        label="Its code"
        hint="The ODS code: at most five letters, digits or hyphens"
        width={5}
      />
      <TextField {...text('name')} label="Its name" hint="In full, for example “NHS Essex Integrated Care Board”" />
      <SelectField
        {...at('type')}
        label="Type of organisation"
        options={types}
        value={body.type}
        onChange={(type) => change({ type: type as OrganisationType })}
      />
      <PlaceFields {...props} />
      <TextField
        {...text('onsCode')}
        label="ONS code (optional)"
        hint="A capital letter and eight digits, for example E54000066, if it is known yet"
        width={10}
      />
    </>
  );
}

/** Bodies that begin. */
export function NewBodiesSection({ form, names, regions }: FormPartProps & WithRegions) {
  return (
    <EntryList
      form={form}
      list="newBodies"
      heading="Bodies that begin"
      hint="Add every body that does not exist the day before. Then say below whom it takes over from."
      entryName="New body"
      firstQuestion="code"
    >
      {(index) => <NewBody form={form} names={names} regions={regions} index={index} />}
    </EntryList>
  );
}
