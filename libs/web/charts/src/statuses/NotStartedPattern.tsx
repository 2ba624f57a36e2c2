import { chartColours } from '../colours/chart-colours.js';

/** The hatching of "not started", to be used by a fill. */
export function NotStartedPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={chartColours.paper} />
        <rect width={2} height={6} fill="#c5ccd1" />
      </pattern>
    </defs>
  );
}
