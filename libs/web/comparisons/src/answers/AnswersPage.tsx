import { SectionAnswersDocument } from '@monitor/web-graphql';
import type { SectionAnswersQuery } from '@monitor/web-graphql';
import { Empty } from '@monitor/web-ui';
import { ComparisonPage } from '../kit/ComparisonPage.js';
import { areaOptions, withinOptions } from '../kit/common-filters.js';
import { PartSection } from './PartSection.js';
import { ScaleSection } from './ScaleSection.js';
import { answersFilters, toAnswersVariables } from './answers-filters.js';
import type { AnswersChoice, ChangeAnswers } from './answers-filters.js';
import { chosenArea, toScales } from './section-answer.js';
import type { SectionAnswer } from './section-answer.js';

interface AnsweredSectionProps {
  answer: SectionAnswer;
  choice: AnswersChoice;
  onChange: ChangeAnswers;
}

/** One area, part by part; then one part, area by area. */
function AnsweredSection({ answer, choice, onChange }: AnsweredSectionProps) {
  const area = chosenArea(answer, choice.area);
  const [first] = answer.parts;
  if (first === undefined)
    return <Empty why="The return of this quarter did not have this section. Choose a later quarter." />;
  if (area === null) return <Empty why="No return of such organisations was expected for this quarter." />;
  const scales = toScales(answer.parts);
  const part = answer.parts.find(({ code }) => code === choice.part) ?? first;
  const scale = scales.find(({ parts }) => parts.includes(part));
  return (
    <>
      {scales.map((each) => (
        <ScaleSection key={each.parts[0]?.code} scale={each} {...{ answer, area, choice }} />
      ))}
      {scale !== undefined && answer.areas.length > 0 && <PartSection {...{ answer, part, scale, choice, onChange }} />}
    </>
  );
}

function offer(answer: SectionAnswersQuery | null) {
  if (answer === null) return {};
  const { wholes, areas } = answer.sectionAnswers;
  const all = wholes.at(-1)?.area.shortName ?? 'England';
  const others = [...wholes.slice(0, -1), ...areas].map(({ area }) => area);
  return {
    within: withinOptions(answer.regions),
    area: [{ value: '', label: `All of ${all}` }, ...areaOptions(others)],
  };
}

/** What organisations answer to whole sections of the return: whom they looked for, which routes they keep, who answers for it. */
export function AnswersPage() {
  return (
    <ComparisonPage
      title="Who is missing, and what organisations answer"
      what="the answers"
      document={SectionAnswersDocument}
      filters={answersFilters}
      toVariables={toAnswersVariables}
      offer={offer}
      finding={({ sectionAnswers: { finding, parts } }) => (parts.length === 0 ? null : { sentence: finding })}
    >
      {({ sectionAnswers }, choice, change) => (
        <AnsweredSection answer={sectionAnswers} choice={choice} onChange={change} />
      )}
    </ComparisonPage>
  );
}
