import { formatDay, formEditions, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { DictionaryRow, FormEdition } from '@monitor/domain';
import { DataTable, Empty, NotFound, PageTitle, SelectField, TextField, TextLink, useUrlState } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { useParams } from 'react-router';
import { formLines } from './form-lines.js';
import type { FormLine } from './form-lines.js';

const fieldColumns: TableColumn<DictionaryRow>[] = [
  { key: 'field', header: 'Field', cell: ({ field }) => field, isRowHeader: true },
  { key: 'needed', header: 'When it is filled in', cell: ({ needed }) => needed },
  { key: 'holds', header: 'What it holds', cell: ({ holds }) => holds },
  { key: 'choices', header: 'Choices', cell: ({ choices }) => choices },
];

const typeOptions = [
  { value: '', label: 'All types of organisation' },
  ...organisationTypes.map((type) => ({ value: type, label: organisationTypeLabel(type) })),
];

/** Where programs find the same, and who wants it on paper. */
function ForMachines({ edition, type }: { edition: FormEdition; type: string }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        <a href={`/forms/${edition.version}.json`}>The definition</a> (JSON), from which the pages, the checks, the
        workbook and the paper form are made
      </li>
      <li>
        <a href={`/forms/${edition.version}.csv`}>The data dictionary</a> (csv), a line for each field
      </li>
      <li>
        <a href="/forms.json">All editions</a> (JSON). An edition is never changed once it is published
      </li>
      {type !== '' && (
        <li>
          <TextLink to={`/paper/${edition.version}/${type.toLowerCase()}`}>The form on paper</TextLink>
        </li>
      )}
    </ul>
  );
}

function Question({ line }: { line: FormLine }) {
  return (
    <section>
      <h3 className="nhsuk-heading-s">{line.text}</h3>
      <p>
        {line.asked} {line.basis} <span className="monitor-quiet">({line.code})</span>
      </p>
      <Details>
        <Details.Summary>
          {line.fields.length === 1 ? 'One field' : `${line.fields.length} fields`}
          <span className="nhsuk-u-visually-hidden"> of {line.code}</span>
        </Details.Summary>
        <Details.Text>
          <DataTable
            caption={`Fields of ${line.code}`}
            hideCaption
            columns={fieldColumns}
            rows={line.fields}
            rowKey={({ cell }) => cell}
          />
        </Details.Text>
      </Details>
    </section>
  );
}

function Questions({ edition, lines }: { edition: FormEdition; lines: readonly FormLine[] }) {
  if (lines.length === 0) return <Empty why="No question holds all of these words. Try fewer." />;
  return edition.sections.map(({ key, title, purpose }) => {
    const ofSection = lines.filter(({ section }) => section === title);
    return ofSection.length === 0 ? null : (
      <section key={key}>
        <h2 className="nhsuk-heading-m">{title}</h2>
        <p>{purpose}</p>
        {ofSection.map((line) => (
          <Question key={line.code} line={line} />
        ))}
      </section>
    );
  });
}

/** What an edition of the form asks: read, searched, and looked at as each type of organisation sees it. */
export function FormPage() {
  const { edition: version } = useParams();
  const [{ type: chosen, words }, change] = useUrlState({ type: '', words: '' });
  const edition = formEditions.find((each) => String(each.version) === version);
  if (edition === undefined) return <NotFound />;
  const type = organisationTypes.find((each) => each === chosen) ?? null;
  const lines = formLines(edition, { type, words: words.trim() });
  return (
    <>
      <PageTitle
        title="What is asked"
        caption={`Edition ${edition.version} of the return, published on ${formatDay(edition.publishedOn)}`}
      />
      <p>{edition.source}</p>
      <p>
        <TextLink to="/practise">Practise filling it in</TextLink>, where nothing is sent or counted.
      </p>
      <ForMachines edition={edition} type={type ?? ''} />
      <SelectField
        id="form-type"
        label="Asked of"
        options={typeOptions}
        value={type ?? ''}
        onChange={(value) => change({ type: value })}
      />
      <TextField
        id="form-words"
        label="Search"
        hint="Words of a question, a field or a choice, or a code."
        value={words}
        onChange={(value) => change({ words: value })}
        width={30}
      />
      <p role="status">
        {lines.length} {lines.length === 1 ? 'question' : 'questions'}
      </p>
      <Questions edition={edition} lines={lines} />
    </>
  );
}
