import { useCan } from '@monitor/web-graphql';

/** Whether the viewer releases figures, as whoever prepares a publication or as the second person. */
export function useReleases(): boolean {
  const can = useCan();
  return can('publication:prepare') || can('publication:approve');
}
