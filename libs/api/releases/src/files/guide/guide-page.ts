import { html, page } from '@monitor/api-platform';
import type { Html, PageFurniture } from '@monitor/api-platform';
import { rowColumns } from '../rows/figure-row.js';
import { examples } from './examples.js';
import type { Example } from './examples.js';

function exampleSection({ id, heading, words, lines }: Example): Html {
  return html`<h3 class="nhsuk-heading-s" id="${id}">${heading}</h3>
    <p>${words}</p>
    <pre class="monitor-code"><code>${lines}</code></pre>`;
}

function columnRow({ name, meaning }: { name: string; meaning: string }): Html {
  return html`<tr class="nhsuk-table__row">
    <th class="nhsuk-table__header" scope="row"><code>${name}</code></th>
    <td class="nhsuk-table__cell">${meaning}</td>
  </tr>`;
}

const files: readonly (readonly [name: string, what: string])[] = [
  ['manifest.json', 'which publication it is, how to cite it, and name, length, hash and rows of every file'],
  ['figures.csv', 'every figure, one row each'],
  ['figures.jsonl', 'the same, a line of JSON each'],
  ['figures.parquet', 'the same for R (arrow), Python (pyarrow), DuckDB and Power BI; the smallest'],
  ['figures.xlsx', 'the same as a workbook with a cover, contents, notes and signs'],
  ['findings.csv', 'what may be said of every area: verdict, sentence, causes, what to keep in mind'],
  ['findings.jsonl', 'the same as typed values, a line of JSON each'],
  ['finding-figures.csv', 'every figure that a finding rests on, one row each'],
  ['provenance.csv', 'where each table comes from: returns, loaded collections, weights'],
  ['dictionary.csv', 'what every column and code means'],
  ['ledger.csv', 'across which days figures must not be compared, and why'],
];

function columnsSection(): Html {
  return html`<h2 class="nhsuk-heading-m">3. Read a row</h2>
    <table class="nhsuk-table">
      <caption class="nhsuk-table__caption">
        Columns of the figures
      </caption>
      <thead class="nhsuk-table__head">
        <tr>
          <th class="nhsuk-table__header" scope="col">Column</th>
          <th class="nhsuk-table__header" scope="col">What it says</th>
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        ${rowColumns.map(columnRow)}
      </tbody>
    </table>`;
}

const cautions = html`<h2 class="nhsuk-heading-m">4. Keep in mind</h2>
  <ul class="nhsuk-list nhsuk-list--bullet">
    <li>A figure that is hidden is not zero. Read <code>status</code> before you count or average anything.</li>
    <li>
      Take one reading of the boundaries: filter <code>boundaries</code>. England is the same in both, and stands once.
    </li>
    <li>Counts are rounded. Do not add areas up: take the row of the area above them, which was rounded once.</li>
    <li>Quote the citation of the manifest, so that others find the same figures.</li>
  </ul>`;

/** The guide by which an analyst has the figures in a data frame within five minutes. */
export function guidePage(furniture: PageFurniture, service: string): string {
  const listed = files.map(([name, what]) => html`<li><code>${name}</code>: ${what}</li>`);
  const content = html`
    <h1 class="nhsuk-heading-l">Use the figures in five minutes</h1>
    <p class="nhsuk-lede-text">
      Every publication can be had whole, as files that never change. Final figures need no sign-in.
    </p>
    <h2 class="nhsuk-heading-m">1. Pull them</h2>
    ${examples(service).map(exampleSection)}
    <h2 class="nhsuk-heading-m">2. Know what you have</h2>
    <p>
      At <a href="/releases/">/releases/</a> stands which publications there are. Each has these files below its number,
      for example <code>/releases/12/figures.csv</code>; below <code>/releases/latest/</code> you are led to the latest
      final one.
    </p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${listed}
    </ul>
    <p>Compare the SHA-256 of what has arrived with the manifest: then it is whole, and the one that was published.</p>
    ${columnsSection()} ${cautions}
  `;
  return page(furniture, 'Use the figures in five minutes', content);
}
