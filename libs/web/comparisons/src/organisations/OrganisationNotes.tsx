import { formatDay, londonDay } from '@monitor/domain';
import { useCan } from '@monitor/web-graphql';
import { Heading, OutsideDocument, TextLink, useIsInDocument } from '@monitor/web-ui';
import { noteAddress, questionAddress } from '../notes/note-address.js';
import { NoteText } from '../notes/NoteText.js';
import type { OrganisationRow } from './status-words.js';

const anchorOf = ({ organisation }: OrganisationRow) => `note-${organisation.code}`;

/** In the row of an organisation, the way to the note that it wrote beside it; nothing where it wrote none. */
export function NoteLink({ row }: { row: OrganisationRow }) {
  if (row.note === null) return null;
  return (
    <span className="monitor-second-line">
      <a href={`#${anchorOf(row)}`}>Its note of {formatDay(londonDay(new Date(row.note.writtenAt)))}</a>
    </span>
  );
}

/** What the rows of a page tell: of which domain, for which quarter, of the organisations of which region. */
export interface ToldByRows {
  quarterId: string;
  domain: string;
  region: string;
}

/** For the lead of the region, the way to ask an organisation about its row; nothing while nobody has begun its return. */
export function AskLink({ row, told: { region, ...told } }: { row: OrganisationRow; told: ToldByRows }) {
  const mayAsk = useCan()('return:review', { regionCode: region });
  if (!mayAsk || row.state === 'NOT_STARTED') return null;
  const { code, name } = row.organisation;
  return (
    <span className="monitor-second-line">
      <TextLink to={questionAddress({ organisationCode: code, ...told })} about={name}>
        Ask about this
      </TextLink>
    </span>
  );
}

interface OrganisationNotesProps {
  rows: readonly OrganisationRow[];
  told: ToldByRows;
}

/** What organisations of the page wrote beside their rows, in the order of the rows. */
export function OrganisationNotes({ rows, told: { quarterId, domain } }: OrganisationNotesProps) {
  const isInDocument = useIsInDocument();
  const noted = rows.filter(({ note }) => note !== null);
  if (noted.length === 0) return null;
  return (
    <>
      <Heading level={3} className="nhsuk-heading-s">
        What organisations wrote beside their answers
      </Heading>
      {noted.map((row) => (
        // A document may hold the same list twice.
        <div key={row.organisation.code} id={isInDocument ? undefined : anchorOf(row)}>
          <p className="nhsuk-u-font-weight-bold nhsuk-u-margin-bottom-1">{row.organisation.name}</p>
          {row.note !== null && <NoteText note={row.note} />}
          {row.note !== null && row.note.number > 1 && (
            <OutsideDocument>
              <p>
                <TextLink to={noteAddress({ organisationCode: row.organisation.code, quarterId, domain })}>
                  Earlier versions of the note of {row.organisation.name}
                </TextLink>
              </p>
            </OutsideDocument>
          )}
        </div>
      ))}
    </>
  );
}
