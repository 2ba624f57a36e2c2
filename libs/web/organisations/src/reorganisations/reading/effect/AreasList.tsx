import type { PreviewAnswer } from '../../reorganisation-answer.js';

const fates = { BEGINS: 'begins', ENDS: 'ends', CHANGES: 'goes on, changed' } as const;

/** Regions and boards that begin, end or change. */
export function AreasList({ areas }: Pick<PreviewAnswer, 'areas'>) {
  return (
    <>
      <h3 className="nhsuk-heading-s">Regions and boards</h3>
      {areas.length === 0 ? (
        <p>No region or board begins, ends or changes.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {areas.map(({ code, name, fate }) => (
            <li key={code}>
              {name} ({code}) {fates[fate]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
