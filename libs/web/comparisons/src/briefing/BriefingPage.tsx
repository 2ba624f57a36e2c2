import { formatDay, londonDay, readPack, writePack } from '@monitor/domain';
import { DownloadDocument } from '@monitor/web-charts';
import { BriefingPackDocument, useActing, useCan, useFetch } from '@monitor/web-graphql';
import type { BriefingPackQuery } from '@monitor/web-graphql';
import { Empty, Fetched, PageTitle, Permitted, TextLink, useUrlState } from '@monitor/web-ui';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { viewsPath } from '../views/view-paths.js';
import { Cover } from './Cover.js';
import { Method } from './Method.js';
import { entryId, entryName, PackedView } from './PackedView.js';
import type { PackEntry } from './PackedView.js';

function NoViews() {
  return (
    <>
      <PageTitle title="Briefing pack" />
      <Empty why="No view was chosen for this pack.">
        <TextLink to={viewsPath}>Choose among your saved views</TextLink>
      </Empty>
    </>
  );
}

/** What can be done with the pack; on paper there is nothing to press. */
function PackControls({ pack, children }: { pack: readonly number[]; children: ReactNode }) {
  return (
    <div className="monitor-pack__controls">
      <button type="button" className="nhsuk-button" onClick={() => window.print()}>
        Print or save as PDF
      </button>{' '}
      {children}
      <p>
        <TextLink to={`${viewsPath}?pack=${writePack(pack)}`}>Change what is in it</TextLink>
      </p>
    </div>
  );
}

function Contents({ entries }: { entries: readonly PackEntry[] }) {
  return (
    <nav className="monitor-pack__contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {entries.map((entry) => (
          <li key={entry.number}>
            <a href={`#${entryId(entry)}`}>{entryName(entry)}</a>
          </li>
        ))}
        <li>
          <a href="#method">How the figures are made</a>
        </li>
      </ol>
    </nav>
  );
}

function Pack({ pack, answer }: { pack: readonly number[]; answer: BriefingPackQuery }) {
  const acting = useActing();
  const document = useRef<HTMLElement>(null);
  const [madeAt] = useState(() => new Date());
  const { views } = answer.savedViews;
  const entries = pack.map((number) => ({ number, view: views.find((view) => view.number === number) ?? null }));
  const place = acting?.scopeName ?? 'England';
  const name = ['Briefing pack', place, formatDay(londonDay(madeAt))];
  return (
    <>
      <PackControls pack={pack}>
        <DownloadDocument of={document} title={`Briefing pack, ${place}`} name={name} />
      </PackControls>
      <article ref={document} className="monitor-pack">
        <Cover place={place} answer={answer} madeAt={madeAt} />
        <Contents entries={entries} />
        {entries.map((entry) => (
          <PackedView key={entry.number} entry={entry} />
        ))}
        <Method />
      </article>
    </>
  );
}

/** The chosen views in their order as one document, to be read, printed and taken to a meeting. */
export function BriefingPage() {
  const can = useCan();
  const [{ views }] = useUrlState({ views: '' });
  const pack = readPack(views);
  const fetch = useFetch(BriefingPackDocument, { skip: pack.length === 0 });
  if (pack.length === 0) return <NoViews />;
  return (
    <Permitted may={can('view:keep')}>
      <Fetched fetch={fetch} what="the briefing pack" lines={12} isPage>
        {(answer) => <Pack pack={pack} answer={answer} />}
      </Fetched>
    </Permitted>
  );
}
