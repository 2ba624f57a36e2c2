import { CopyText } from '@monitor/web-ui';
import { waysToPull } from './ways-to-pull.js';

/** The short guide: from nothing to a table of figures in the program of one's choice. */
export function FiveMinutes() {
  return (
    <>
      <h2 className="nhsuk-heading-m">In five minutes</h2>
      <p>
        The latest final publication needs no sign-in. Each row is one figure: where, when, about whom, its limits, and
        why there is none where there is none. Rows are never added up again: an area’s figure is in a row of its own.
      </p>
      {waysToPull(location.origin).map(({ name, before, text }) => (
        <section key={name} aria-label={name}>
          <h3 className="nhsuk-heading-s">{name}</h3>
          <p>{before}</p>
          <pre className="monitor-code">
            <code>{text}</code>
          </pre>
          <CopyText text={text} what={`the text for ${name}`} />
        </section>
      ))}
    </>
  );
}
