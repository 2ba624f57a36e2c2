import type { BreakContent } from '../comparability/comparability-break.js';
import { quarterLabel } from '../quarter/quarter-label.js';
import { quarterStart } from '../quarter/quarter-calendar.js';
import { listInWords } from '../wording/list-in-words.js';
import { stratifiers } from '../metrics/metric.js';
import type { Stratifier } from '../metrics/metric.js';
import { findQuestion } from '../form/definition/edition-questions.js';
import type { FormEdition } from '../form/definition/form-edition.js';
import { touchedSeries } from '../form/editions/touched-series.js';
import type { SeriesChange, TouchedSeries } from '../form/editions/touched-series.js';

const changeWords: Record<SeriesChange, string> = {
  WORDS: 'is asked in other words',
  ANSWERS: 'is answered in another way',
  GROUPS: 'is counted by other groups',
  ASKED: 'is asked of other organisations',
};

function isStratifier(key: string | null): key is Stratifier {
  return stratifiers.some((stratifier) => stratifier === key);
}

/** What of the ledger a series is; a table by rows that are no equity groups has no series of figures there. */
function touchesOf({ question, metric, stratifier }: TouchedSeries): BreakContent['touches'] | null {
  const everywhere = { levels: null, areaCodes: null, readings: null };
  if (metric === null) return { ...everywhere, metrics: [], stratifiers: null, actions: [question] };
  return isStratifier(stratifier) ? { ...everywhere, metrics: [metric], stratifiers: [stratifier], actions: [] } : null;
}

/** The entries of the ledger of breaks that an edition calls for: one for each series that it asks in another way. */
export function breaksOfEdition(earlier: FormEdition, later: FormEdition): BreakContent[] {
  return touchedSeries(earlier, later).flatMap((series): BreakContent[] => {
    const touches = touchesOf(series);
    if (touches === null) return [];
    const name = findQuestion(later, series.question)?.shortText ?? series.question;
    const changes = listInWords(series.changed.map((change) => changeWords[change]));
    const from = quarterLabel(later.firstQuarter);
    return [
      {
        occursOn: quarterStart(later.firstQuarter),
        lastsUntil: null,
        kind: series.changed.includes('WORDS') ? 'QUESTION_WORDING' : 'CATALOGUE_EDITION',
        title: `Edition ${String(later.version)} of the form: ${name}`,
        explanation:
          `From ${from} on, “${name}” ${changes}. ` +
          'Figures of the quarters before may not be compared with those from then on; each stretch may be read by itself.',
        source: `Editions ${String(earlier.version)} and ${String(later.version)} of the form, published with the product.`,
        touches,
      },
    ];
  });
}
