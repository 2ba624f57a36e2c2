import { Checkbox, TextLink } from '@monitor/web-ui';
import { OwnViewActions } from './OwnViewActions.js';
import { TakeOver } from './TakeOver.js';
import { viewHeadingId } from './use-next-heading.js';
import type { NextHeading } from './use-next-heading.js';
import { viewInWords } from './view-words.js';
import type { SavedView } from './view-words.js';

interface SavedViewArticleProps {
  view: SavedView;
  isInPack: boolean;
  /** Whether no more views fit into the pack. */
  isPackFull: boolean;
  onChoose: (isChosen: boolean) => void;
  /** Where the keyboard goes once the view has gone from here. */
  next: NextHeading;
}

/** One saved view: the way to its page, what is said of it, and what can be done with it. */
export function SavedViewArticle(props: SavedViewArticleProps) {
  const { view, isInPack, isPackFull, onChoose, next } = props;
  const { number, name, address, note, isOwn, canBeTakenOver } = view;
  const headingId = viewHeadingId(number);
  return (
    <article className="monitor-view" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1} className="nhsuk-heading-s">
        <TextLink to={address}>{name}</TextLink>
      </h3>
      {note !== '' && <p className="monitor-view__note">{note}</p>}
      <p className="nhsuk-body-s">{viewInWords(view)}</p>
      {(isInPack || !isPackFull) && (
        <Checkbox
          id={`pack-${String(number)}`}
          label={
            <>
              In the briefing pack<span className="nhsuk-u-visually-hidden">: {name}</span>
            </>
          }
          isChecked={isInPack}
          onChange={onChoose}
        />
      )}
      {isOwn && <OwnViewActions view={view} onRemoved={() => next.onRemoved(view)} />}
      {canBeTakenOver && <TakeOver view={view} onTaken={() => next.onTaken(view)} />}
    </article>
  );
}
