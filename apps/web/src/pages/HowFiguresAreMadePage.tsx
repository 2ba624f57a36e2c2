import { latestEdition } from '@monitor/domain';
import { PageTitle, TextLink } from '@monitor/web-ui';
import { Boundaries } from './how-figures/Boundaries.js';
import { ComparisonMeasures } from './how-figures/ComparisonMeasures.js';
import { Findings } from './how-figures/findings/Findings.js';
import { HiddenFigures } from './how-figures/HiddenFigures.js';
import { OutcomeMeasures } from './how-figures/OutcomeMeasures.js';
import { WhatCounts } from './how-figures/WhatCounts.js';

/** What each measure means, how it is worked out, and when not to use it. */
export function HowFiguresAreMadePage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="How figures are made" />
        <p className="nhsuk-lede-text">
          What each figure says, how it is worked out, what it cannot say, and why some are hidden.
        </p>
        <p>
          Everything that organisations are asked can be read on{' '}
          <TextLink to={`/forms/${latestEdition().version}`}>What is asked</TextLink>.
        </p>
        <WhatCounts />
        <Boundaries />
        <ComparisonMeasures />
        <Findings />
        <OutcomeMeasures />
        <HiddenFigures />
      </div>
    </div>
  );
}
