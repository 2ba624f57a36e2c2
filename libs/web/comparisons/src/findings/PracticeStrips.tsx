import type { CSSProperties } from 'react';
import type { PracticeStrip } from './practice-strips.js';

const at = (share: number): CSSProperties => ({ left: `${share * 100}%` });

function Strip({ strip: { own, others, england } }: { strip: PracticeStrip }) {
  return (
    <div className="monitor-strip" aria-hidden="true">
      {others.map((share, index) => (
        <span key={index} className="monitor-strip__other" style={at(share)} />
      ))}
      {england !== null && <span className="monitor-strip__england" style={at(england)} />}
      {own !== null && own.lower !== null && own.upper !== null && (
        <span
          className="monitor-strip__interval"
          style={{ ...at(own.lower), width: `${(own.upper - own.lower) * 100}%` }}
        />
      )}
      {own !== null && (
        <span
          className={`monitor-strip__own${own.isUnreliable ? ' monitor-strip__own--few' : ''}`}
          style={at(own.share)}
        />
      )}
    </div>
  );
}

/** A line for each domain from none to all in place: the own region, its interval, the other regions, and England. */
export function PracticeStrips({ strips, ownName }: { strips: readonly PracticeStrip[]; ownName: string | null }) {
  const own = ownName === null ? '' : `The dot is ${ownName} with its 95% interval, `;
  return (
    <div className="monitor-strips" data-picture="">
      <dl>
        {strips.map((strip) => (
          <div key={strip.key} className="monitor-strips__row">
            <dt>{strip.label}</dt>
            <dd>
              <Strip strip={strip} />
              <span className="monitor-strips__words">{strip.words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="nhsuk-body-s">
        {own === '' ? 'Light' : `${own}light`} ticks are {own === '' ? 'the regions' : 'the other regions'}, the tall
        tick is England; lines run from 0% to 100% of answers that say “in place”.
      </p>
    </div>
  );
}
