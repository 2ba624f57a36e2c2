import { useCan } from '@monitor/web-graphql';
import { PartLater } from '../kit/PartLater.js';

const loadSaveView = async () => (await import('./SaveView.js')).SaveView;

/** The way to keep a page that has nothing to choose as a view. It comes after the page itself. */
export function SaveViewLater() {
  return <PartLater load={loadSaveView} isWanted={useCan()('view:keep')} />;
}
