import { viewPages, viewPlace } from '@monitor/domain';
import { Boundary, InDocument, Loading, TextLink } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { SavedView } from '../views/view-words.js';
import { AtAddress } from './AtAddress.js';
import { pagesOfViews } from './pages-of-views.js';

/** A view of the pack; null where there is none of its number for this reader. */
export interface PackEntry {
  number: number;
  view: SavedView | null;
}

/** Where the contents of the pack lead to. */
export function entryId({ number }: PackEntry): string {
  return `view-${String(number)}`;
}

/** What a view is called in the pack. */
export function entryName({ view }: PackEntry): string {
  return view?.name ?? 'A view that is not there';
}

interface PartProps {
  entry: PackEntry;
  children: ReactNode;
}

function Part({ entry, children }: PartProps) {
  return (
    <section className="monitor-pack__view" aria-labelledby={entryId(entry)}>
      <h2 id={entryId(entry)} tabIndex={-1}>
        {entryName(entry)}
      </h2>
      {children}
    </section>
  );
}

function NotShown({ children }: { children: ReactNode }) {
  return <p className="monitor-pack__not-shown">{children}</p>;
}

/** A pack is carried further than the page, which not everybody may open. */
function NotForOthers() {
  return (
    <p>
      <strong>
        What single organisations say is for the lead of their region and the national team alone. Take this part out
        before you give the pack to anybody else.
      </strong>
    </p>
  );
}

/** The page of a view without its controls. One that breaks or cannot be fetched says so in its place. */
function PageOfView({ address }: { address: string }) {
  const place = viewPlace(address);
  if (place === null) return <NotShown>The page of this view is no longer there.</NotShown>;
  const Page = pagesOfViews[place.path];
  const isGone = (
    <NotShown>
      This view could not be shown. Load the pack again, or <TextLink to={address}>open its page</TextLink> to see why.
    </NotShown>
  );
  return (
    <Boundary place={address} broken={() => isGone}>
      <Suspense fallback={<Loading what={`the view of “${viewPages[place.path]}”`} lines={8} />}>
        <InDocument value>
          <AtAddress address={address}>
            <Page />
          </AtAddress>
        </InDocument>
      </Suspense>
    </Boundary>
  );
}

/** One view of the pack: what its page shows, and what somebody says of it. */
export function PackedView({ entry }: { entry: PackEntry }) {
  const { view } = entry;
  if (view === null) {
    return (
      <Part entry={entry}>
        <NotShown>It was removed, or is not shared with you in the role that you act in.</NotShown>
      </Part>
    );
  }
  const place = viewPlace(view.address);
  return (
    <Part entry={entry}>
      {place !== null && <p className="nhsuk-body-s">From the page “{viewPages[place.path]}”.</p>}
      {place?.path === '/consistency/organisations' && <NotForOthers />}
      <PageOfView address={view.address} />
      {view.note !== '' && (
        <div className="monitor-pack__note">
          <h3 className="nhsuk-heading-s">Note by {view.ownerName}</h3>
          <p className="monitor-view__note">{view.note}</p>
        </div>
      )}
    </Part>
  );
}
