import type { RegisterEntry } from './entries.js';
import { endEntry, reconfirm, removeEntry, standingOf } from './entries.js';
import type { AskedRegister } from './entries.js';
import { focusCell, TextLink } from '@monitor/web-ui';
import { Tag } from 'nhsuk-react-components';
import { useNavigate } from 'react-router';
import { useDraft } from '../draft/draft-context.js';
import { entryPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';

function EntryTag({ state, open }: Pick<RegisterEntry, 'state' | 'open'>) {
  switch (state) {
    case 'CARRIED':
      return <Tag modifier="blue">To look at</Tag>;
    case 'TO_DO':
      return <Tag modifier="white">{open} to do</Tag>;
    case 'ENDED':
      return <Tag modifier="grey">Ended</Tag>;
    case 'COMPLETE':
      return 'Complete';
  }
}

interface EntryLineProps {
  asked: AskedRegister;
  line: RegisterEntry;
}

/** Ids of what the keyboard may come to. */
const entryId = ({ question }: AskedRegister, entry: string) => `${question.code}-${entry}-line`;
export const listId = ({ question }: AskedRegister) => `${question.code}-list`;

function useEntryActions({ asked, line }: EntryLineProps) {
  const { store } = useDraft();
  const place = placeOf(useReturn());
  const navigate = useNavigate();
  const { edition, question } = asked;
  const { entry } = line;
  const page = entryPath(place, edition, question, entry);
  return {
    page,
    confirm: () => {
      store.type(reconfirm(asked, [entry]));
      setTimeout(() => focusCell(entryId(asked, entry)));
    },
    end: () => {
      store.type(endEntry(asked, entry));
      const standing = standingOf(question)?.field.key ?? '';
      void navigate(`${page}#${question.code}.${entry}.${standing}`);
    },
    remove: () => {
      store.type(removeEntry(asked, entry));
      setTimeout(() => focusCell(listId(asked)));
    },
  };
}

function LineButton({ name, onClick, children }: { name: string; onClick: () => void; children: string }) {
  return (
    <button type="button" className="monitor-link-button" onClick={onClick}>
      {children}
      <span className="nhsuk-u-visually-hidden">: {name}</span>
    </button>
  );
}

function EntryLine({ asked, line }: EntryLineProps) {
  const { page, confirm, end, remove } = useEntryActions({ asked, line });
  const { name, state, open, isNew } = line;
  const mayEnd = standingOf(asked.question) !== null && !isNew && state !== 'ENDED';
  return (
    <li className="monitor-entry">
      <div className="monitor-entry__name" id={entryId(asked, line.entry)} tabIndex={-1}>
        <TextLink to={page}>{name}</TextLink> {isNew && <span className="monitor-quiet">(added this quarter)</span>}
      </div>
      <div className="monitor-entry__state">
        <EntryTag state={state} open={open} />
      </div>
      <div className="monitor-entry__actions">
        {state === 'CARRIED' && standingOf(asked.question) !== null && (
          <LineButton name={name} onClick={confirm}>
            Nothing has changed
          </LineButton>
        )}
        {mayEnd && (
          <LineButton name={name} onClick={end}>
            Say that it has ended
          </LineButton>
        )}
        {isNew && (
          <LineButton name={name} onClick={remove}>
            Remove
          </LineButton>
        )}
      </div>
    </li>
  );
}

/** The entries of a register, each with where it stands and what can be done with it at once. */
export function EntryList({ asked, lines }: { asked: AskedRegister; lines: readonly RegisterEntry[] }) {
  return (
    <ul className="monitor-entries" id={listId(asked)} tabIndex={-1} aria-label={asked.question.shortText}>
      {lines.map((line) => (
        <EntryLine key={line.entry} asked={asked} line={line} />
      ))}
    </ul>
  );
}
