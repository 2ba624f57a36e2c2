import { useCan } from '@monitor/web-graphql';
import { PartLater } from '../kit/PartLater.js';

const loadSection = async () => (await import('./SinceSection.js')).SinceSection;

/** What changed since the viewer last looked, on a home. It comes after the page itself. */
export function SinceLastLook() {
  return <PartLater load={loadSection} isWanted={useCan()('change:follow')} />;
}
