import { currentCatalogue, findAction } from '@monitor/domain';
import { useActing, useCan } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { answersAddress } from '../answers/answers-address.js';
import { allBoards, typeChosen } from '../kit/common-filters.js';
import { withParameters } from '../kit/with-parameters.js';
import { needAddress } from '../need/need-address.js';
import { outcomeAddress } from '../outcome/outcome-address.js';
import { organisationsAddress } from '../organisations/organisations-address.js';
import { paceAddress } from '../pace/pace-address.js';
import type { ConsistencyAnswer, ConsistencyColumn } from './consistency-answer.js';
import { domainOf, messageOf } from './consistency-filters.js';
import type { ConsistencyChoice } from './consistency-filters.js';

interface NextStepProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
  column: ConsistencyColumn | null;
}

/** The domain of the column that is looked into. */
function domainLookedAt({ domain }: ConsistencyChoice, column: ConsistencyColumn | null): string {
  if (column === null) return domainOf({ domain });
  return findAction(currentCatalogue(), column.key)?.domain ?? column.key;
}

/** To what organisations answer of a message of the framework besides its actions. */
function AnswersStep({ choice }: Pick<NextStepProps, 'choice'>) {
  const message = messageOf(choice);
  if (message === null) return null;
  const { quarter, within, boundaries } = choice;
  const type = typeChosen(choice.type);
  return (
    <li>
      <TextLink to={answersAddress({ quarter, within, section: message.section, boundaries, type })}>
        See what else organisations answer about this
      </TextLink>
    </li>
  );
}

/** To what boards have in place of the domain looked at, beside how much their people are at risk. */
function NeedStep({ choice, column }: Pick<NextStepProps, 'choice' | 'column'>) {
  const { quarter } = choice;
  const type = typeChosen(choice.type);
  return (
    <li>
      <TextLink to={needAddress({ quarter, type, domain: domainLookedAt(choice, column) })}>
        Set it beside the need of each board
      </TextLink>
    </li>
  );
}

/** To whether what is in place goes together with an outcome of people. */
function OutcomeStep({ choice, column }: Pick<NextStepProps, 'choice' | 'column'>) {
  const { quarter } = choice;
  const type = typeChosen(choice.type);
  const action = choice.domain === '' ? '' : (column?.key ?? '');
  const chosen = { domain: domainLookedAt(choice, column), action };
  return (
    <li>
      <TextLink to={outcomeAddress({ quarter, type, ...chosen })}>Set it beside an outcome of people</TextLink>
    </li>
  );
}

/** To how long it takes until what is planned is in place. */
function PaceStep({ choice, column }: Pick<NextStepProps, 'choice' | 'column'>) {
  const { quarter } = choice;
  const type = typeChosen(choice.type);
  const action = choice.domain === '' ? '' : (column?.key ?? '');
  return (
    <li>
      <TextLink to={paceAddress({ quarter, type, domain: domainLookedAt(choice, column), action })}>
        See how long it takes from plan to practice
      </TextLink>
    </li>
  );
}

/** Up to what was left: all regions, all domains; and down to the actions of the domain looked at. */
function ViewSteps({ choice: { within, domain }, column }: Pick<NextStepProps, 'choice' | 'column'>) {
  const [parameters] = useSearchParams();
  return (
    <>
      {within !== '' && (
        <li>
          <TextLink to={withParameters(parameters, { within: '', area: within === allBoards ? '' : within })}>
            Compare all regions
          </TextLink>
        </li>
      )}
      {domain !== '' && (
        <li>
          <TextLink to={withParameters(parameters, { domain: '', column: '' })}>Compare all five domains</TextLink>
        </li>
      )}
      {domain === '' && column !== null && (
        <li>
          <TextLink to={withParameters(parameters, { domain: column.key, column: '' })}>
            See the actions of “{column.label}”
          </TextLink>
        </li>
      )}
    </>
  );
}

/** Where to go from here: up to what was left, aside to need and outcome, down to what is behind. */
export function NextStep({ answer, choice, column }: NextStepProps) {
  const acting = useActing();
  const can = useCan();
  const { quarter, within, boundaries, type } = choice;
  const region = within === '' || within === allBoards ? (acting?.scopeCode ?? '') : within;
  const regionName = answer.within?.shortName ?? acting?.scopeName ?? 'the region';
  return (
    <ul className="nhsuk-list" aria-label="Look further">
      <ViewSteps choice={choice} column={column} />
      <AnswersStep choice={choice} />
      <NeedStep choice={choice} column={column} />
      <OutcomeStep choice={choice} column={column} />
      <PaceStep choice={choice} column={column} />
      {region !== '' && can('organisation-comparison:read', { regionCode: region }) && (
        <li>
          <TextLink to={organisationsAddress({ quarter, region, domain: domainOf(choice), boundaries, type })}>
            See what each organisation in {regionName} says
          </TextLink>
        </li>
      )}
    </ul>
  );
}
