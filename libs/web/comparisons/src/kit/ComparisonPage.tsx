import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { boundaries as readings } from '@monitor/domain';
import { useFetch } from '@monitor/web-graphql';
import { Fetched, Loading } from '@monitor/web-ui';
import type { Filter, SelectOption } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { QuartersGate } from '../quarters/QuartersGate.js';
import { quarterOptions } from '../quarters/quarter-options.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { StillComingIn } from '../source/StillComingIn.js';
import { AsChosen } from './AsChosen.js';
import { BoundariesNote } from './BoundariesNote.js';
import { ChoiceBar } from './ChoiceBar.js';
import { Lede } from './Lede.js';
import type { LedeFinding } from './Lede.js';
import { chosen, useChoice } from './use-choice.js';
import type { ChangeChoice, Choice, FilterDefinitions } from './use-choice.js';

/** What a filter offers, where the answer decides; null: it does not stand on the page now. */
export type Offered<Filters> = { [Name in keyof Filters]?: readonly SelectOption[] | null };

interface ComparisonPageProps<Answer, Variables extends OperationVariables, Filters extends FilterDefinitions> {
  title: string;
  /** What is fetched, for example "the comparison". */
  what: string;
  document: TypedDocumentNode<Answer, Variables>;
  filters: Filters;
  /** The choice as the API asks for it. */
  toVariables: (choice: Choice<Filters>) => Variables;
  /** What filters offer that have no options of their own; `answer` is null while there is none. */
  offer: (answer: Answer | null, choice: Choice<Filters>) => Offered<Filters>;
  /** The first line of the page; null where there is nothing to say. */
  finding: (answer: Answer, choice: Choice<Filters>) => LedeFinding | null;
  /**
   * What the figures stand on, below the finding, where they are published: they do not change with the returns that come
   * in. Left out where they are live.
   */
  standing?: (answer: Answer, choice: Choice<Filters>) => ReactNode;
  /** Whether what the finding rests on is folded away, so that the figures are in sight. */
  isFindingFolded?: boolean;
  /** The figures. The quarters are those that can be chosen: asking for them again would cost a request. */
  children: (
    answer: Answer,
    choice: Choice<Filters>,
    change: ChangeChoice<Filters>,
    quarters: readonly ComparedQuarter[],
  ) => ReactNode;
}

type ChosenPageProps<Answer, Variables extends OperationVariables, Filters extends FilterDefinitions> = Omit<
  ComparisonPageProps<Answer, Variables, Filters>,
  'title'
> & { quarters: readonly ComparedQuarter[]; settled: ComparedQuarter };

function ChosenPage<Answer, Variables extends OperationVariables, Filters extends FilterDefinitions>(
  props: ChosenPageProps<Answer, Variables, Filters>,
) {
  const {
    what,
    document,
    filters,
    toVariables,
    offer,
    finding,
    standing,
    isFindingFolded,
    children,
    quarters,
    settled,
  } = props;
  const [choice, change] = useChoice(filters, settled.id);
  const fetch = useFetch(document, { variables: toVariables(choice) });
  // The finding stands above the filters, some of which hang on the answer: they come together, so that nothing moves.
  if (fetch.state === 'LOADING') return <Loading what={what} lines={8} />;
  const answer = fetch.state === 'SHOWN' ? fetch.answer : null;
  const { quarter = settled.id, boundaries } = choice as Record<string, string>;
  const offered = { quarter: quarterOptions(quarters, quarter), ...offer(answer, choice) };
  const bar = filtersOf(filters, choice, offered);
  const reading = bar.some(({ name }) => name === 'boundaries') ? readings.find((each) => each === boundaries) : null;
  return (
    <>
      <Lede finding={answer === null ? null : finding(answer, choice)} isFolded={isFindingFolded} />
      {answer !== null && standing?.(answer, choice)}
      <StillComingIn quarters={quarters} shownQuarterId={quarter} isPublished={standing !== undefined} />
      <ChoiceBar
        filters={bar}
        onChange={(name, value) => change(chosen(filters, name, value) as Partial<Choice<Filters>>)}
      />
      {reading != null && <BoundariesNote boundaries={reading} />}
      <Fetched fetch={fetch} what={what} lines={8}>
        {(shown) => <AsChosen {...{ filters, choice }}>{children(shown, choice, change, quarters)}</AsChosen>}
      </Fetched>
    </>
  );
}

/** The selects that stand on the page now, in the order of their definitions. */
function filtersOf(
  filters: FilterDefinitions,
  choice: Readonly<Record<string, string>>,
  offered: Readonly<Record<string, readonly SelectOption[] | null | undefined>>,
): Filter[] {
  return Object.entries(filters).flatMap(([name, { label, options }]) => {
    const offer = offered[name] === undefined ? options : offered[name];
    return label === null || offer == null ? [] : [{ name, label, value: choice[name] ?? '', options: offer }];
  });
}

/**
 * A page of comparison as every one of them is: the quarters first, the finding, what can be chosen, and the figures or
 * why there are none. The address holds the whole choice; while another answer is fetched the former one stays.
 */
export function ComparisonPage<Answer, Variables extends OperationVariables, Filters extends FilterDefinitions>({
  title,
  ...page
}: ComparisonPageProps<Answer, Variables, Filters>) {
  return (
    <QuartersGate title={title}>
      {(quarters, settled) => <ChosenPage {...page} quarters={quarters} settled={settled} />}
    </QuartersGate>
  );
}
