import { formatDay, londonDay, quarterLabel, upperFirst } from '@monitor/domain';
import type { BriefingPackQuery } from '@monitor/web-graphql';
import { PageTitle, SummaryRows } from '@monitor/web-ui';
import { publicationName, publishedOn } from '../publication/publication-words.js';

interface CoverProps {
  /** The region or organisation that it is made for. */
  place: string;
  answer: BriefingPackQuery;
  madeAt: Date;
}

/** Which publication figures about people are of, unless their view names another. */
function publishedInWords({ publications }: BriefingPackQuery): string {
  const publication = publications?.nodes[0];
  if (publication === undefined) return 'Nothing has been published yet.';
  const day = publishedOn(publication);
  const until = `with figures up to ${quarterLabel(publication.quarterId)}`;
  return `${upperFirst(publicationName(publication))}${day === null ? '' : `, published on ${day}`}, ${until}. A view that draws from another one says so.`;
}

/** What the pack is, for whom and of which day, and what its figures stand on. */
export function Cover({ place, answer, madeAt }: CoverProps) {
  const day = formatDay(londonDay(madeAt));
  const rows = [
    { label: 'Region or organisation', value: place },
    { label: 'Made on', value: day },
    { label: 'Figures about people', value: publishedInWords(answer) },
    {
      label: 'Counts of organisations',
      value: `Of the returns accepted by ${day}. Each view says whether its quarter is provisional or final.`,
    },
    ...(answer.service.isDemonstration
      ? [
          {
            label: 'Demonstration data',
            value:
              'Providers, people and figures are invented. Regions and integrated care boards are real places. Take nothing from this pack for true.',
          },
        ]
      : []),
  ];
  return (
    <header className="monitor-pack__cover">
      <PageTitle title="Briefing pack" caption={`Digital inclusion, ${place}`} size="xl" />
      <SummaryRows rows={rows} />
    </header>
  );
}
