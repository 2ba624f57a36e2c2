import { useOwnRegion } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { groupAddress, sincePath } from './change-address.js';
import type { ChangeGroup } from './changes.js';

/** What changed in a sentence for each kind, which leads to where it can be seen. */
export function ChangeSentences({ groups }: { groups: readonly ChangeGroup[] }) {
  const reader = { isLead: useOwnRegion() !== null };
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {groups.map((group) => (
        <li key={group.kind}>
          <TextLink to={groupAddress(group, reader) ?? sincePath}>{group.sentence}</TextLink>
        </li>
      ))}
    </ul>
  );
}
