import { OutsideDocument, TextLink, useIsInDocument } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { CautionMark } from './CautionMark.js';
import { cautionLabels, findingTopics, verdictLabels } from './finding-labels.js';
import type { ShownFinding } from './finding-labels.js';

interface FindingBlockProps {
  finding: ShownFinding;
  /** Whether it is the first line of its page: larger, and read out anew when a choice changes it. */
  isLede?: boolean;
  /** Whether it stands among others on a page that leads to them: what it allows for is then left to where it leads. */
  isAmongOthers?: boolean;
  /** Whether all but the sentence is folded away, with what to keep in mind named, so that the figures are in sight. */
  isFolded?: boolean;
  /** The way to what it rests on, where that is another page. */
  children?: ReactNode;
}

const tones = { DIFFERENT: 'blue', ALIKE: 'green', CANNOT_TELL: 'grey' } as const satisfies Record<
  ShownFinding['verdict'],
  string
>;

/** What may be said, in one word and in a sentence. Where nobody can tell, the sentence goes on with what it would take. */
function Said({ finding: { verdict, sentence }, isLede }: { finding: ShownFinding; isLede: boolean }) {
  return (
    <>
      <p className="monitor-finding__verdict">
        <strong className={`nhsuk-tag nhsuk-tag--${tones[verdict]}`}>{verdictLabels[verdict]}</strong>
      </p>
      <p className={isLede ? 'nhsuk-lede-text monitor-finding__sentence' : 'monitor-finding__sentence'}>{sentence}</p>
    </>
  );
}

/** Each with its mark and its words; what the sentence above has said already is not said twice. */
function Cautions({ finding: { cautions, sentence: above } }: { finding: ShownFinding }) {
  if (cautions.length === 0) return null;
  return (
    <ul className="nhsuk-list monitor-cautions" aria-label="Keep in mind">
      {cautions.map(({ kind, sentence }) => (
        <li key={`${kind} ${sentence}`} className="monitor-caution">
          <CautionMark />
          <span>
            <strong>{cautionLabels[kind]}</strong>
            {!above.includes(sentence) && `: ${sentence}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the sentence above has not named yet. */
function Causes({ finding: { causes, sentence: above } }: { finding: ShownFinding }) {
  const more = causes.filter(({ sentence }) => !above.includes(sentence));
  if (more.length === 0) return null;
  return (
    <>
      <p className="monitor-finding__head">Where it comes from</p>
      <ul className="nhsuk-list nhsuk-list--bullet" aria-label="Where it comes from">
        {more.map(({ kind, subject, sentence }) => (
          <li key={`${kind} ${subject} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/**
 * A finding as the API has decided and worded it: what may be said, what to keep in mind, where it comes from, what it
 * allows for, and the way to how such a thing is decided. Nothing of it is made here.
 */
export function FindingBlock(props: FindingBlockProps) {
  const { finding, isLede = false } = props;
  // Paper cannot be unfolded.
  const isFolded = !useIsInDocument() && props.isFolded === true;
  const said = <Said finding={finding} isLede={isLede && !isFolded} />;
  const basis = <Basis {...props} />;
  return (
    <div
      className={`monitor-finding monitor-finding--${tones[finding.verdict]}${isFolded ? ' monitor-finding--folded' : ''}`}
    >
      {isLede ? <div aria-live="polite">{said}</div> : said}
      {isFolded ? <Folded summary={summaryOf(finding)}>{basis}</Folded> : basis}
    </div>
  );
}

/** Not that of charts, which would come along to every page that shows a finding. */
function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}

/** Names what is folded away. */
function summaryOf({ cautions }: ShownFinding): string {
  const kinds = [...new Set(cautions.map(({ kind }) => cautionLabels[kind].toLowerCase()))];
  return ['What this rests on', ...kinds].join(', ');
}

/** What to keep in mind, where it comes from, what it allows for and how it is decided. */
function Basis({ finding, isAmongOthers = false, children }: FindingBlockProps) {
  const { allowance, explainedAt } = finding;
  return (
    <>
      <Cautions finding={finding} />
      <Causes finding={finding} />
      {children !== undefined && <p className="monitor-finding__way">{children}</p>}
      <p className="nhsuk-body-s monitor-finding__foot">
        {allowance !== null && !isAmongOthers && `${allowance.sentence} `}
        <OutsideDocument>
          <TextLink to={explainedAt} about={findingTopics[finding.kind]}>
            How this is decided
          </TextLink>
        </OutsideDocument>
      </p>
    </>
  );
}
