import { findingAnchors } from '@monitor/domain';
import type { FindingKind } from '@monitor/web-graphql';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { CommonPart } from './common-explanations.js';
import type { Explanation, Source } from './explanation.js';

/** A heading that an address names: it has the focus once that address is followed, so that reading goes on from it. */
function AnchoredHeading({ anchor, children }: { anchor: string; children: string }) {
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hash === `#${anchor}`) heading.current?.focus({ preventScroll: true });
  }, [hash, anchor]);
  return (
    <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s monitor-page-title" id={anchor}>
      {children}
    </h3>
  );
}

/** What a rule is taken from, in one line. */
function Sources({ of }: { of: readonly Source[] }) {
  return (
    <p className="nhsuk-body-s">
      Source:{' '}
      {of.map(({ text, href }, index) => (
        <span key={text}>
          {index > 0 && '; '}
          {href === undefined ? text : <a href={href}>{text}</a>}
        </span>
      ))}
    </p>
  );
}

/** How a kind of finding is decided: the place that every sentence of its kind leads to. */
export function Explained({ kind, of }: { kind: FindingKind; of: Explanation }) {
  return (
    <section aria-labelledby={findingAnchors[kind]}>
      <AnchoredHeading anchor={findingAnchors[kind]}>{of.title}</AnchoredHeading>
      <p>{of.says}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {of.decided.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        <strong>Example.</strong> {of.example}
      </p>
      <p>
        <strong>Cannot tell.</strong> {of.cannotTell}
      </p>
      <Sources of={of.sources} />
    </section>
  );
}

/** What holds for several kinds of findings. */
export function ExplainedPart({ part: { anchor, title, paragraphs, example, sources } }: { part: CommonPart }) {
  return (
    <section aria-labelledby={anchor}>
      <AnchoredHeading anchor={anchor}>{title}</AnchoredHeading>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {example !== null && (
        <p>
          <strong>Example.</strong> {example}
        </p>
      )}
      <Sources of={sources} />
    </section>
  );
}
