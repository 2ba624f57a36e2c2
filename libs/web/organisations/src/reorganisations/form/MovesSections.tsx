import { TextField } from '@monitor/web-ui';
import { BodyField } from './BodyField.js';
import { EntryList } from './EntryList.js';
import type { FormPartProps } from './form-parts.js';

const whereTo =
  'Type the code or words of the name of a board, and choose Find. For a board, or for an organisation without one, choose a region';

/** Organisations that go elsewhere by themselves. */
export function MovesSection({ form, names }: FormPartProps) {
  return (
    <EntryList
      form={form}
      list="moves"
      heading="Organisations that move"
      hint="Members of a body with one successor follow it and need not be named. Name those of a body that is divided: whoever is left out counts for the region only."
      entryName="Move"
      firstQuestion="code"
    >
      {(index) => (
        <>
          <BodyField
            {...form.at(`moves.${index}.code`)}
            label="Organisation that moves"
            names={names}
            value={form.typed.moves[index]?.code ?? ''}
            onChange={(code) => form.changeEntry('moves', index, { code })}
          />
          <BodyField
            {...form.at(`moves.${index}.toCode`)}
            label="Where it belongs from then on"
            hint={whereTo}
            names={names}
            value={form.typed.moves[index]?.toCode ?? ''}
            onChange={(toCode) => form.changeEntry('moves', index, { toCode })}
          />
        </>
      )}
    </EntryList>
  );
}

/** Organisations that go elsewhere with the place that they belong to. */
export function PlaceMovesSection({ form, names }: FormPartProps) {
  return (
    <EntryList
      form={form}
      list="placeMoves"
      heading="Places that move"
      hint="All organisations of a place (a sub-ICB location) go to the same board, if their board is divided or gives up a part. An organisation that is named above goes where it says there."
      entryName="Place"
      firstQuestion="placeCode"
    >
      {(index) => (
        <>
          <TextField
            {...form.at(`placeMoves.${index}.placeCode`)}
            label="Code of the place"
            hint="It is on the page of each organisation that belongs to it"
            width={10}
            value={form.typed.placeMoves[index]?.placeCode ?? ''}
            onChange={(placeCode) => form.changeEntry('placeMoves', index, { placeCode })}
          />
          <BodyField
            {...form.at(`placeMoves.${index}.toCode`)}
            label="Where its organisations belong from then on"
            hint={whereTo}
            names={names}
            value={form.typed.placeMoves[index]?.toCode ?? ''}
            onChange={(toCode) => form.changeEntry('placeMoves', index, { toCode })}
          />
        </>
      )}
    </EntryList>
  );
}
