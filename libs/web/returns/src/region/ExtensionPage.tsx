import { formatDay, isToBeSent } from '@monitor/domain';
import { MoreDaysDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { MoreDaysPartsFragment } from '@monitor/web-graphql';
import { DataTable, Fetched } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useRef } from 'react';
import { formatInstantDay } from '../content/format-instant.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { subjectOf } from '../return/subject-of.js';
import { AllowForm, TakeBackForm } from './AllowForm.js';
import { daysInWords, endInWords, giverInWords, standingExtension } from './extension-words.js';

type Extension = MoreDaysPartsFragment['extensions'][number];

const columns: TableColumn<Extension>[] = [
  { key: 'until', header: 'Until', isRowHeader: true, cell: ({ closesOn }) => formatDay(closesOn) },
  { key: 'why', header: 'Because', cell: ({ reason }) => reason },
  {
    key: 'who',
    header: 'Allowed by',
    cell: (extension) => `${giverInWords(extension)}, ${formatInstantDay(extension.allowedAt)}`,
  },
  { key: 'end', header: 'What became of it', cell: endInWords },
];

function History({ extensions }: MoreDaysPartsFragment) {
  if (extensions.length === 0) return null;
  return (
    <DataTable
      caption="Extensions so far"
      captionSize="m"
      rows={extensions}
      rowKey={({ version }) => String(version)}
      columns={columns}
      asCards
    />
  );
}

/** Why nothing can be decided here; null where the viewer may decide. */
function useWhyNot(moreDays: MoreDaysPartsFragment): string | null {
  const { head } = useReturn();
  const mayDecide = useCan()('return:extend', subjectOf(head));
  if (!mayDecide) return 'A lead of the organisation’s region allows more days. Ask the regional team.';
  if (!isToBeSent(head.state)) return 'The return was sent, so more days would change nothing.';
  if (standingExtension(moreDays)?.allowedBy === 'ADMINISTRATORS') return moreDays.whyNotTakeBack[0] ?? null;
  return null;
}

function Decide({ moreDays }: { moreDays: MoreDaysPartsFragment }) {
  const saidRef = useRef<HTMLParagraphElement>(null);
  const whyNot = useWhyNot(moreDays);
  const standing = standingExtension(moreDays);
  const say = () => saidRef.current?.focus();
  return (
    <>
      <p className="nhsuk-lede-text" ref={saidRef} tabIndex={-1}>
        {daysInWords(moreDays)}
      </p>
      {whyNot === null ? (
        <AllowForm key={standing?.version ?? 0} moreDays={moreDays} onDone={say} />
      ) : (
        <p>{whyNot}</p>
      )}
      {whyNot === null && standing !== null && moreDays.whyNotTakeBack.length === 0 && (
        <TakeBackForm moreDays={moreDays} onDone={say} />
      )}
      {whyNot === null && standing !== null && moreDays.whyNotTakeBack.map((why) => <p key={why}>{why}</p>)}
      <History {...moreDays} />
    </>
  );
}

/** How long one organisation has, and the ways of its region to allow it longer. */
export function ExtensionPage() {
  const place = placeOf(useReturn());
  const moreDays = useFetch(MoreDaysDocument, { variables: place });
  return (
    <>
      <ReturnHeading title="More days for this return" />
      <Fetched fetch={moreDays} what="the days of this return" lines={6}>
        {(answer) => <Decide moreDays={answer.moreDays} />}
      </Fetched>
    </>
  );
}
