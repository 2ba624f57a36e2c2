import { hardCharts } from './hard-charts.js';
import { hardCases, hardRows } from './hard-case.js';
import type { HardCase } from './hard-case.js';

const cases = Object.keys(hardCases) as HardCase[];

/** Every chart with each of its hard cases below each other. */
export function HardCases() {
  return (
    <main className="nhsuk-width-container nhsuk-main-wrapper">
      <h1>Hard cases of every chart</h1>
      {Object.entries(hardCharts).map(([chart, draw]) => (
        <section key={chart}>
          <h2>{chart}</h2>
          {cases.map((name) => (
            <section key={name} aria-label={`${chart}: ${hardCases[name]}`} data-hard-case="">
              <h3>{hardCases[name]}</h3>
              {draw(hardRows[name])}
            </section>
          ))}
        </section>
      ))}
    </main>
  );
}
