import { mostInPack, readPack, writePack } from '@monitor/domain';
import { partOf, SavedViewsDocument, useActing, useCan, useFetch } from '@monitor/web-graphql';
import { Empty, Fetched, PageTitle, Permitted, useUrlState } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { PackOrder } from './PackOrder.js';
import { ownViewsId, useNextHeading } from './use-next-heading.js';
import { SavedViewArticle } from './SavedViewArticle.js';
import type { SavedView } from './view-words.js';
import { sharedWith } from './view-words.js';

interface ViewListProps {
  id: string;
  title: string;
  views: readonly SavedView[];
  /** Why there are none. */
  none: string;
  children: (view: SavedView) => ReactNode;
}

function ViewList({ id, title, views, none, children }: ViewListProps) {
  return (
    <section>
      <h2 className="nhsuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      {views.length === 0 ? <Empty why={none} /> : views.map(children)}
    </section>
  );
}

/** The views chosen into the pack, which the address holds in their order. */
function usePack(views: readonly SavedView[]) {
  const [{ pack: inAddress }, changeAddress] = useUrlState({ pack: '' }, { isAtOnce: true });
  // What was removed, or is shared no longer, leaves the pack.
  const pack = readPack(inAddress).filter((number) => views.some((view) => view.number === number));
  const setPack = (changed: readonly number[]) =>
    changeAddress({ pack: changed.length === 0 ? undefined : writePack(changed) });
  return { pack, setPack };
}

/** Read out to those who do not see it happen. */
function Told({ words }: { words: string }) {
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {words}
    </p>
  );
}

function Views({ views }: { views: readonly SavedView[] }) {
  const { pack, setPack } = usePack(views);
  const next = useNextHeading(views);
  const acting = useActing();
  const others = acting === null ? 'the same role' : sharedWith(acting);
  const article = (view: SavedView) => (
    <SavedViewArticle
      key={view.number}
      view={view}
      isInPack={pack.includes(view.number)}
      isPackFull={pack.length >= mostInPack}
      next={next}
      onChoose={(isChosen) =>
        setPack(isChosen ? [...pack, view.number] : pack.filter((number) => number !== view.number))
      }
    />
  );
  return (
    <>
      <Told words={next.told} />
      <ViewList
        id={ownViewsId}
        title="Your views"
        views={views.filter(({ isOwn }) => isOwn)}
        none="You have saved none in this role yet. Open a page of comparison, choose what you want to see, and use “Save this view” there."
      >
        {article}
      </ViewList>
      <ViewList
        id="shared-views"
        title="Shared with you"
        views={views.filter(({ isOwn }) => !isOwn)}
        none={`Nobody else who acts as ${others} shares a view.`}
      >
        {article}
      </ViewList>
      <PackOrder views={views} pack={pack} onChange={setPack} />
    </>
  );
}

/** The views that somebody keeps or is shown by others, and the way to make a briefing pack of some. */
export function ViewsPage() {
  const can = useCan();
  const views = partOf(useFetch(SavedViewsDocument), ({ savedViews }) => savedViews.views);
  return (
    <Permitted may={can('view:keep')}>
      <PageTitle title="Saved views" />
      <p className="nhsuk-lede-text">
        Comparisons that you keep, each with everything that was chosen on its page. Choose those to take to a meeting,
        and read them as one document.
      </p>
      <Fetched fetch={views} what="the saved views" lines={8}>
        {(all) => <Views views={all} />}
      </Fetched>
    </Permitted>
  );
}
