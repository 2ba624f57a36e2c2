import { fewestSteadied, shownValue } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import type { EquityArea } from './equity-answer.js';

/** Whether any area of the view has a steadied gap. */
export function hasSteadiedGaps(areas: readonly EquityArea[]): boolean {
  return areas.some(({ steadiedGap }) => steadiedGap !== null && shownValue(steadiedGap) !== null);
}

/** What the steadied gap beside each gap is and when to use it; or, where there is none, why not. */
export function SteadiedGaps({ areas, name }: { areas: readonly EquityArea[]; name: string }) {
  const link = (
    <TextLink to="/how-figures-are-made#small-areas" about="small areas">
      How gaps are steadied
    </TextLink>
  );
  if (!hasSteadiedGaps(areas)) {
    return (
      <p>
        No steadied gaps stand beside these: it takes {fewestSteadied} areas with a gap that can be judged. {link}
      </p>
    );
  }
  return (
    <p>
      “Steadied gap” is the gap drawn towards the mean of all that are shown: the less sure the gap of one {name} is,
      the further. Use it to compare many with each other, since the widest and the narrowest gaps as reported are
      mostly those of the smallest. Use the gap itself for what was reported in one {name}. {link}
    </p>
  );
}
