import { formatDay, markers } from '@monitor/domain';
import type { SuccessionPartsFragment } from '@monitor/web-graphql';
import { DataTable, TextLink } from '@monitor/web-ui';
import { organisationPath } from '../organisation-path.js';
import type { OrganisationAnswer } from './organisation-answer.js';

interface RelativesTableProps {
  caption: string;
  links: readonly SuccessionPartsFragment[];
  knownOn: string | null;
}

function shareOf({ share, isEstimated, isShareKnown }: SuccessionPartsFragment): string {
  if (!isShareKnown) return 'Not known: history cannot be shared out';
  return isEstimated ? `${share} ${markers.estimated.marker}` : share;
}

function RelativesTable({ caption, links, knownOn }: RelativesTableProps) {
  if (links.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      rows={links}
      rowKey={({ code, effectiveOn }) => `${code} ${effectiveOn}`}
      columns={[
        {
          key: 'name',
          header: 'Organisation',
          isRowHeader: true,
          cell: ({ code, name }) => <TextLink to={organisationPath(code, knownOn)}>{name}</TextLink>,
        },
        { key: 'on', header: 'From', cell: ({ effectiveOn }) => formatDay(effectiveOn) },
        { key: 'type', header: 'How', cell: ({ typeLabel }) => typeLabel },
        { key: 'share', header: 'Share of the earlier body', cell: shareOf },
        { key: 'source', header: 'Source', cell: ({ source }) => source },
        { key: 'known', header: 'Known here since', cell: ({ knownSince }) => formatDay(knownSince) },
      ]}
    />
  );
}

/** Who came before the organisation and who took over from it. */
export function RelativesSection({ record }: { record: OrganisationAnswer }) {
  const { predecessors, successors, knownOn } = record;
  if (predecessors.length + successors.length === 0) return null;
  return (
    <section aria-labelledby="relatives">
      <h2 className="nhsuk-heading-m" id="relatives">
        Before and after
      </h2>
      <RelativesTable caption="Bodies that it took over from" links={predecessors} knownOn={knownOn} />
      <RelativesTable caption="Bodies that took over from it" links={successors} knownOn={knownOn} />
      {[...predecessors, ...successors].some(({ isEstimated }) => isEstimated) && (
        <p>
          {markers.estimated.marker} means {markers.estimated.label}: where history is read on the boundaries of today,
          counts of people of the earlier body are shared out by this share.
        </p>
      )}
    </section>
  );
}
