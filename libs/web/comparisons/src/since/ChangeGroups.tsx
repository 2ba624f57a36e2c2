import { formatCount, formatMinute } from '@monitor/domain';
import { useOwnRegion } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { changeAddress, groupAddress } from './change-address.js';
import type { Reader } from './change-address.js';
import type { Change, ChangeGroup } from './changes.js';

function ChangeLine({ kind, change, reader }: { kind: ChangeGroup['kind']; change: Change; reader: Reader }) {
  const to = changeAddress(kind, change, reader);
  return (
    <li>
      {to === null ? change.label : <TextLink to={to}>{change.label}</TextLink>},{' '}
      {formatMinute(new Date(change.happenedAt))}
    </li>
  );
}

function Group({ group, reader }: { group: ChangeGroup; reader: Reader }) {
  const { kind, total, sentence, changes } = group;
  const whole = groupAddress(group, reader);
  const untold = total - changes.length;
  return (
    <section aria-labelledby={`since-${kind}`}>
      <h2 className="nhsuk-heading-s" id={`since-${kind}`}>
        {whole === null ? sentence : <TextLink to={whole}>{sentence}</TextLink>}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {changes.map((change) => (
          <ChangeLine key={`${change.label} ${change.happenedAt}`} kind={kind} change={change} reader={reader} />
        ))}
      </ul>
      {untold > 0 && (
        <p className="nhsuk-body-s">
          These are the newest. {formatCount(untold)} more {untold === 1 ? 'is' : 'are'} counted above.
        </p>
      )}
    </section>
  );
}

/** Everything that changed, by what happened, with the newest of each. */
export function ChangeGroups({ groups }: { groups: readonly ChangeGroup[] }) {
  const reader = { isLead: useOwnRegion() !== null };
  return groups.map((group) => <Group key={group.kind} group={group} reader={reader} />);
}
