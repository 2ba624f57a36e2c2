import { useCan } from '@monitor/web-graphql';
import { ButtonLink, Heading, OutsideDocument, SummaryRows, TextLink } from '@monitor/web-ui';
import { Fragment } from 'react';
import type { AnsweredEvaluation } from './effect-rows.js';
import { evaluationPath, versionPath } from './evaluation-paths.js';
import { askedInWords, lagInWords, pointsInWords } from './evaluation-words.js';

/** What was decided before anybody looked. */
export function Asked({ evaluation }: { evaluation: AnsweredEvaluation }) {
  const { actions, isAssured, organisations, firstQuarter, lastQuarter, lag, smallestEffect } = evaluation;
  return (
    <>
      <Heading level={2}>What was asked</Heading>
      <p>{askedInWords(evaluation)} It was never changed since.</p>
      <SummaryRows
        rows={[
          { label: 'In place', value: `${actions.join('; ')}${isAssured ? ', checked by somebody else' : ''}` },
          { label: 'Of', value: organisations },
          {
            label: 'What may change it',
            value:
              evaluation.exposure === 'ADOPTION'
                ? 'that all of it is in place for the first time'
                : 'how many of these are in place',
          },
          { label: 'Quarters', value: `${firstQuarter.label} to ${lastQuarter.label}` },
          {
            label: 'An effect is looked for',
            value: lagInWords(lag),
          },
          { label: 'What would matter', value: `a change of ${pointsInWords(smallestEffect)} or more` },
        ]}
      />
    </>
  );
}

/** The other versions of a question, and the way to ask one. */
export function Versions({ evaluation: { number, amends, laterVersions } }: { evaluation: AnsweredEvaluation }) {
  const can = useCan();
  return (
    <>
      {amends !== null && (
        <p>
          It is another version of <TextLink to={evaluationPath(amends)}>{`question ${String(amends)}`}</TextLink>.
        </p>
      )}
      {laterVersions.length > 0 && (
        <p>
          Other versions of it were asked later:{' '}
          {laterVersions.map((later, at) => (
            <Fragment key={later}>
              {at > 0 && ', '}
              <TextLink to={evaluationPath(later)}>{`question ${String(later)}`}</TextLink>
            </Fragment>
          ))}
          .
        </p>
      )}
      {can('evaluation:ask') && (
        <OutsideDocument>
          <ButtonLink to={versionPath(number)}>Ask another version of it</ButtonLink>
        </OutsideDocument>
      )}
    </>
  );
}
