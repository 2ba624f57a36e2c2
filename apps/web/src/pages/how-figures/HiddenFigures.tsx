import { markers } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';

/** Why figures are hidden or missing, and the signs that say so. */
export function HiddenFigures() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Hidden and missing figures</h2>
      <p>
        Counts of people could say something about a single person when they are small. Everybody but the organisation
        itself therefore sees them only after these rules, which are the same at every level, England included:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>counts of 7 people or fewer, zero among them, are hidden</li>
        <li>counts that leave 7 people or fewer outside the count are hidden</li>
        <li>all other counts are rounded to the nearest 5, and shares are worked out from the rounded counts</li>
        <li>figures that rest on fewer than 3 organisations are hidden</li>
        <li>
          figures on the boundaries of today from which, set against those of the quarter, a hidden count could be told.
        </li>
      </ul>
      <p>Counts of organisations, such as how many have an action in place, say nothing about people and are exact.</p>
      <p>
        Hidden, not reported, not applicable, impossible to work out, and zero are five different things, and are never
        shown as the same. An organisation always sees its own counts exactly.
      </p>
      <DataTable
        caption="Signs beside figures"
        rows={Object.values(markers)}
        rowKey={({ marker }) => marker}
        columns={[
          { key: 'marker', header: 'Sign', cell: ({ marker }) => marker, isRowHeader: true },
          { key: 'label', header: 'In words', cell: ({ label }) => label },
          { key: 'meaning', header: 'What it means', cell: ({ meaning }) => meaning },
        ]}
      />
    </>
  );
}
