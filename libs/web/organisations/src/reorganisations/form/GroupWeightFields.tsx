import { stratifierDefinitions } from '@monitor/domain';
import { SelectField, TextField } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { useState } from 'react';
import { cellOf } from './cell-of.js';
import type { TypedLink } from './typed-reorganisation.js';
import type { ReorganisationFormState } from './use-reorganisation-form.js';

interface GroupWeightFieldsProps {
  form: ReorganisationFormState;
  index: number;
  link: TypedLink;
}

const stratifiers = stratifierDefinitions.map(({ stratifier, label }) => ({ value: stratifier as string, label }));

/** Shares of single groups, where they are known; those of one division of people at a time. */
export function GroupWeightFields({ form, index, link: { groupWeights } }: GroupWeightFieldsProps) {
  const [chosen, setChosen] = useState(() => Object.keys(groupWeights)[0]?.split('.')[0] ?? 'DEPRIVATION');
  const groups = stratifierDefinitions.find(({ stratifier }) => stratifier === chosen)?.groups ?? [];
  const wrong = form.summary.problems.some(({ cell }) => cell.startsWith(cellOf(`links.${index}.groupWeights.`)));
  return (
    <Details open={wrong || undefined}>
      <Details.Summary>Shares of single groups, if they are known (optional)</Details.Summary>
      <Details.Text>
        <p>
          If people of one group went elsewhere more often than others, give the share of that group. Groups that are
          left empty are divided by the share above.
        </p>
        <SelectField
          id={cellOf(`links.${index}.groupWeights`)}
          label="Groups by"
          options={stratifiers}
          value={chosen}
          onChange={setChosen}
        />
        {groups.map(({ code, label }) => {
          const key = `${chosen}.${code}`;
          const field = `links.${index}.groupWeights.${key}`;
          return (
            <TextField
              key={key}
              {...form.at(field)}
              label={label}
              width={10}
              value={groupWeights[key] ?? ''}
              onChange={(share) =>
                form.changeEntry('links', index, { groupWeights: { ...groupWeights, [key]: share } })
              }
            />
          );
        })}
      </Details.Text>
    </Details>
  );
}
