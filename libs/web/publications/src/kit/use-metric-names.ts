import { MetricNamesDocument, useFetch } from '@monitor/web-graphql';

/** What metrics are called, by their codes: “M01 NHS App”; the code alone until the names have come. */
export function useMetricNames(): (id: string) => string {
  const fetch = useFetch(MetricNamesDocument);
  const metrics = fetch.state === 'SHOWN' ? fetch.answer.metrics : [];
  const names = new Map(metrics.map(({ id, shortName }) => [id, `${id} ${shortName}`]));
  return (id) => names.get(id) ?? id;
}
