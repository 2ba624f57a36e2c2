import { Details } from 'nhsuk-react-components';

interface ConfirmAllProps {
  /** What would be confirmed, by name. */
  names: readonly string[];
  /** What they are, for a sentence: “answers”, “services”. */
  what: string;
  onConfirm: () => void;
}

/** Says of everything that was carried over that it has not changed; what that is stands beside the button. */
export function ConfirmAll({ names, what, onConfirm }: ConfirmAllProps) {
  if (names.length < 2) return null;
  const all = `all ${names.length} ${what}`;
  return (
    <Details>
      <Details.Summary>Has nothing changed in {all} from last time?</Details.Summary>
      <Details.Text>
        <p>
          By confirming, you say that you have looked at each of these and that it is as it was. Nothing else is
          changed, and each can still be changed afterwards:
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onConfirm}>
          Nothing has changed in {all}
        </button>
      </Details.Text>
    </Details>
  );
}
