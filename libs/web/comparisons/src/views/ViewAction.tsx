import type { RefObject } from 'react';
import type { SavedView } from './view-words.js';

interface ViewActionProps {
  /** What the button says, before the name of the view, which those hear who do not see where it stands. */
  label: string;
  view: SavedView;
  isUnderWay?: boolean;
  button?: RefObject<HTMLButtonElement | null>;
  onPress: () => void;
}

/** A button of a view. */
export function ViewAction({ label, view: { name }, isUnderWay = false, button, onPress }: ViewActionProps) {
  return (
    <button
      ref={button}
      type="button"
      className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      aria-disabled={isUnderWay}
      onClick={onPress}
    >
      {label}
      <span className="nhsuk-u-visually-hidden">: {name}</span>
    </button>
  );
}
