import { catalogueVersion, metricDefinition, requiredSections, stratifierDefinition } from '@monitor/domain';
import type { OrganisationType, ReturnContent, ReturnSection } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';
import type { SummaryRow } from '@monitor/web-ui';
import { answerInWords } from '../actions/answer-in-words.js';
import { shareInWords } from '../metrics/grid-rows.js';
import { runningTotals } from '../metrics/place-counts.js';
import { domainPath, tablePath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';
import { totalsInWords } from './totals-in-words.js';

interface ContentSummaryProps {
  content: ReturnContent;
  type: OrganisationType;
  /** Where answers can be changed; null where they cannot. */
  changeIn: ReturnPlace | null;
}

type SectionProps = ContentSummaryProps & { section: ReturnSection };

function actionRows({ content, changeIn, section }: SectionProps): SummaryRow[] {
  const catalogue = catalogueVersion(content.catalogueVersion);
  const asked = catalogue.actions.filter(({ code }) => section.actionCodes.some((wanted) => wanted === code));
  return asked.map(({ code, domain, text, shortText }) => {
    const answer = content.actions.find(({ actionCode }) => actionCode === code);
    const lines = answer === undefined ? [{ label: 'Status', text: 'No answer' }] : answerInWords(answer);
    return {
      label: text,
      value: lines.map(({ label, text: words }) => (
        <p key={label} className="nhsuk-u-margin-bottom-1">
          {label === 'Status' ? <strong>{words}</strong> : `${label}: ${words}`}
        </p>
      )),
      ...(changeIn !== null && {
        change: { to: `${domainPath(changeIn, domain)}#${code}.status`, about: `: ${shortText}` },
      }),
    };
  });
}

function tableRows({ content, changeIn, section }: SectionProps): SummaryRow[] {
  if (section.kind !== 'METRIC') return [];
  const metric = metricDefinition(section.key);
  return section.stratifiers.map((stratifier) => {
    const by = stratifierDefinition(stratifier).label;
    const table = content.metrics.find((one) => one.metricId === metric.id && one.stratifier === stratifier);
    const totals = runningTotals(table?.counts ?? []);
    return {
      label: `By ${by.toLowerCase()}`,
      value: (
        <>
          <p className="nhsuk-u-margin-bottom-1">
            {table?.notCollected ? 'Cannot be given' : totalsInWords(metric, totals, shareInWords(totals))}
          </p>
          {table?.explanation && <p className="nhsuk-u-margin-bottom-1">Explanation: {table.explanation}</p>}
        </>
      ),
      ...(changeIn !== null && {
        change: {
          to: tablePath(changeIn, metric.id, stratifier),
          about: `: ${metric.shortName} by ${by.toLowerCase()}`,
        },
      }),
    };
  });
}

/** Everything a return says, section by section. */
export function ContentSummary(props: ContentSummaryProps) {
  const catalogue = catalogueVersion(props.content.catalogueVersion);
  return requiredSections(props.type, catalogue).map((section) => (
    <section key={section.key} aria-labelledby={`summary-${section.key}`}>
      <h3 className="nhsuk-heading-s" id={`summary-${section.key}`}>
        {section.title}
      </h3>
      <SummaryRows
        rows={section.kind === 'DOMAIN' ? actionRows({ ...props, section }) : tableRows({ ...props, section })}
      />
    </section>
  ));
}
