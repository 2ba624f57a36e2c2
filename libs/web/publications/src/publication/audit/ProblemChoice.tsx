import { formatCount } from '@monitor/domain';
import type { AuditProblemPartsFragment } from '@monitor/web-graphql';
import { RadioGroup } from '@monitor/web-ui';
import { none } from './chosen-proposals.js';

interface ProblemChoiceProps {
  id: string;
  problem: AuditProblemPartsFragment;
  metricName: string;
  value: string;
  onChange: (value: string) => void;
}

function lossWords({ cells, people }: { cells: number; people: number }): string {
  return `Lost: ${formatCount(cells)} ${cells === 1 ? 'figure' : 'figures'} about ${formatCount(people)} people`;
}

/** One thing that somebody could work out, and what could be withheld so that nobody can. */
export function ProblemChoice({ id, problem, metricName, value, onChange }: ProblemChoiceProps) {
  const { areaName, quarter, groupLabel, sentence, attackerLabel, proposals } = problem;
  const place = [areaName, quarter.label, metricName, groupLabel].filter((part) => part != null).join(', ');
  return (
    <RadioGroup
      id={id}
      label={place}
      hint={
        <>
          {sentence} {attackerLabel}
        </>
      }
      choices={[
        ...proposals.map((proposal) => ({
          value: proposal.id,
          label: proposal.sentence,
          hint: lossWords(proposal),
        })),
        { value: none, label: 'None of these: leave it as it is for now' },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
