import { TakeOverViewDocument } from '@monitor/web-graphql';
import { Failed } from '@monitor/web-ui';
import { useChangeViews } from './use-change-views.js';
import { ViewAction } from './ViewAction.js';
import type { SavedView } from './view-words.js';

interface TakeOverProps {
  view: SavedView;
  /** Told once the view stands among the own ones. */
  onTaken: () => void;
}

/** Makes a view one's own whose owner does not act in the role any longer: nobody else could change or remove it. */
export function TakeOver({ view, onTaken }: TakeOverProps) {
  const { change, failure, isUnderWay } = useChangeViews();
  const { number, ownerName } = view;
  const take = async () => {
    if (await change(TakeOverViewDocument, { input: { number } }, 'takeOverView')) onTaken();
  };
  return (
    <>
      <p className="nhsuk-body-s">
        {ownerName} does not act in this role any longer. Take the view over to change, share or remove it.
      </p>
      <ViewAction label="Take it over" view={view} isUnderWay={isUnderWay} onPress={() => void take()} />
      {failure !== null && <Failed failure={failure} />}
    </>
  );
}
