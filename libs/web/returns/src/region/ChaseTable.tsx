import { formatCount } from '@monitor/domain';
import { useCan } from '@monitor/web-graphql';
import type { ChasedReturnPartsFragment } from '@monitor/web-graphql';
import { DataTable, StateTag, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { formatInstantDay } from '../content/format-instant.js';
import { callToAction } from '../home/call-to-action.js';
import { returnPath } from '../return/paths.js';
import { subjectOf } from '../return/subject-of.js';
import { moreDays, progressOfDraft, whenInWords, whomToAsk } from './chased-in-words.js';

type Chased = ChasedReturnPartsFragment;

function Hint({ text }: { text: string }) {
  return text === '' ? null : <span className="nhsuk-hint nhsuk-u-margin-bottom-0">{text}</span>;
}

function Organisation({ organisation }: Chased) {
  const { code, name, typeLabel, icb } = organisation;
  return (
    <>
      <TextLink to={`/organisations/${encodeURIComponent(code)}`}>{name}</TextLink>
      <Hint text={[code, typeLabel, icb?.name].filter(Boolean).join(', ')} />
    </>
  );
}

function Standing(chased: Chased) {
  const { state, stateLabel, updatedAt } = chased;
  return (
    <>
      <StateTag state={state} label={stateLabel} />
      <Hint text={progressOfDraft(chased)} />
      <Hint text={updatedAt === null ? '' : `Last change ${formatInstantDay(updatedAt)}`} />
    </>
  );
}

function When(chased: Chased) {
  const when = whenInWords(chased);
  if (when === null) return <>Sent</>;
  return (
    <>
      {(chased.daysLate ?? 0) > 0 ? <strong>{when.late}</strong> : when.late}
      <Hint text={when.until} />
      <Hint text={moreDays(chased)} />
    </>
  );
}

function Why({ effect }: Chased) {
  if (effect === null) return <>It counts.</>;
  return (
    <>
      <strong>Number {formatCount(effect.rank)}. </strong>
      {effect.canChangeVerdict && <strong>Could change the verdict alone. </strong>}
      {effect.sentence}
    </>
  );
}

function Steps({ chased, quarterId }: { chased: Chased; quarterId: string }) {
  const can = useCan();
  const { organisation, daysLate, revision } = chased;
  const { label, to } = callToAction({ ...chased, quarter: { id: quarterId } }, can);
  const place = { organisationCode: organisation.code, quarterId };
  const subject = subjectOf(chased);
  const whom = whomToAsk(chased);
  return (
    <>
      {revision > 0 && can('return:read', subject) && (
        <>
          <TextLink to={to} about={`of ${organisation.name}`}>
            {label}
          </TextLink>
          <br />
        </>
      )}
      {daysLate !== null && can('return:extend', subject) && (
        <TextLink to={returnPath(place, 'extension')} about={`to ${organisation.name}`}>
          {chased.extension === null ? 'Allow more days' : 'Change the days allowed'}
        </TextLink>
      )}
      <Hint text={whom === '' ? '' : `Ask the ${whom.toLowerCase()}${chased.contactAddress === null ? '' : ':'}`} />
      {chased.contactAddress !== null && <a href={`mailto:${chased.contactAddress}`}>{chased.contactAddress}</a>}
    </>
  );
}

function columnsOf(quarterId: string): TableColumn<Chased>[] {
  return [
    { key: 'organisation', header: 'Organisation', isRowHeader: true, cell: (chased) => <Organisation {...chased} /> },
    { key: 'when', header: 'How late', cell: (chased) => <When {...chased} /> },
    { key: 'state', header: 'How far', cell: (chased) => <Standing {...chased} /> },
    { key: 'why', header: 'Why it matters', cell: (chased) => <Why {...chased} /> },
    { key: 'step', header: 'What you can do', cell: (chased) => <Steps chased={chased} quarterId={quarterId} /> },
  ];
}

interface ChaseTableProps {
  returns: readonly Chased[];
  quarterId: string;
  /** How many there are in all, and in which order. */
  caption: string;
}

/** Returns of a region: how late each is, how far, why its absence matters, and what can be done about it. */
export function ChaseTable({ returns, quarterId, caption }: ChaseTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={returns}
      rowKey={({ organisation }) => organisation.code}
      columns={columnsOf(quarterId)}
      asCards
    />
  );
}
