import { organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import { TextField } from '@monitor/web-ui';
import { BodyField } from './BodyField.js';
import { cellOf } from './cell-of.js';
import { ChoiceField } from './ChoiceField.js';
import { EntryList } from './EntryList.js';
import type { FormPartProps, WithRegions } from './form-parts.js';

const types = organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) }));

type NewBodyProps = FormPartProps & WithRegions & { index: number };

/** A new body's questions, by name; null where there is no such body. */
function questionsOf({ form, index }: NewBodyProps) {
  const body = form.typed.newBodies[index];
  if (body === undefined) return null;
  const change = (patch: Partial<typeof body>) => form.changeEntry('newBodies', index, patch);
  const at = (question: string) => {
    const field = `newBodies.${index}.${question}`;
    return { id: cellOf(field), error: form.errorAt(field) };
  };
  const text = (question: 'code' | 'name' | 'onsCode') => ({
    ...at(question),
    value: body[question],
    onChange: (value: string) => change({ [question]: value }),
  });
  return { body, change, at, text };
}

/** Where the new body lies, which a region need not say, nor a board whose board it is. */
function PlaceFields(props: NewBodyProps) {
  const questions = questionsOf(props);
  if (questions === null || questions.body.type === 'REGION') return null;
  const { body, change, at } = questions;
  return (
    <>
      <ChoiceField
        {...at('regionCode')}
        label="Region it lies in"
        options={[{ value: '', label: 'Choose a region' }, ...props.regions]}
        value={body.regionCode}
        onChange={(regionCode) => change({ regionCode })}
      />
      {body.type !== 'ICB' && (
        <BodyField
          {...at('icbCode')}
          label="Board it belongs to"
          hint="Type the code or words of the name of an integrated care board, and choose Find. Leave it empty if it belongs to none"
          names={props.names}
          value={body.icbCode}
          onChange={(icbCode) => change({ icbCode })}
        />
      )}
    </>
  );
}

function NewBody(props: NewBodyProps) {
  const questions = questionsOf(props);
  if (questions === null) return null;
  const { body, change, at, text } = questions;
  return (
    <>
      <TextField
        {...text('code')}
        label="Its code"
        hint="The ODS code: at most five letters, digits or hyphens"
        width={5}
      />
      <TextField {...text('name')} label="Its name" hint="In full, for example “NHS Essex Integrated Care Board”" />
      <ChoiceField
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
