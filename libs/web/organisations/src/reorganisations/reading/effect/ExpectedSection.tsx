import { formatCount } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { PreviewAnswer } from '../../reorganisation-answer.js';

type Expected = PreviewAnswer['expected'][number];

/** Whoever is asked for a return only with, or only without, the reorganisation; each once, with the reason. */
function Changes({ expected }: { expected: readonly Expected[] }) {
  const all = expected.flatMap(({ changes }) => changes);
  const each = all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
  if (each.length === 0) return <p>Everybody is asked for the same returns as before.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {each.map(({ code, reason }) => (
        <li key={code}>{reason}</li>
      ))}
    </ul>
  );
}

/** How many returns are expected, before and after, and why. */
export function ExpectedSection({ expected }: Pick<PreviewAnswer, 'expected'>) {
  return (
    <>
      <h3 className="nhsuk-heading-s">Returns that are expected in England</h3>
      <DataTable
        caption="Returns expected in England, for the quarter of the day and the next"
        hideCaption
        rows={expected}
        rowKey={({ quarterId }) => quarterId}
        columns={[
          { key: 'quarter', header: 'Quarter', isRowHeader: true, cell: ({ quarterLabel }) => quarterLabel },
          { key: 'before', header: 'Without it', cell: ({ before }) => formatCount(before), isNumber: true },
          { key: 'after', header: 'With it', cell: ({ after }) => formatCount(after), isNumber: true },
        ]}
      />
      <Changes expected={expected} />
    </>
  );
}
