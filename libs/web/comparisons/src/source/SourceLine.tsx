import type { Note } from '@monitor/domain';
import { OutsideDocument, TextLink } from '@monitor/web-ui';

/** Where figures come from, how far they go, and where their making is explained. */
export function SourceLine({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      Source: {notes.map(({ text }) => text).join(' ')}{' '}
      <OutsideDocument>
        <TextLink to="/how-figures-are-made">How figures are made</TextLink>
      </OutsideDocument>
    </>
  );
}
