import { seededRandom } from '../../numerics/index.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import type { Block } from './block-panel.js';
import type { Resample } from './resampled-effects.js';

/** How resamples are drawn, or which they are. */
export interface DrawOptions {
  /** 999 placebos where there are too many to go through, 200 bootstrap draws unless given. */
  replications?: number;
  /** Decides what is drawn; 1 unless given. */
  seed?: number;
  /**
   * Draws made elsewhere, as positions of rows from 0. For placebos: the controls in an order whose last ones play the
   * treated. For the bootstrap: as many units as there are, with replacement.
   */
  draws?: readonly (readonly number[])[];
}

/** Resamples, and whether they are all there are. */
export interface Resamples {
  readonly resamples: readonly Resample[];
  readonly isExact: boolean;
}

function asPlacebo(order: readonly number[], treated: number): Resample {
  return { rows: order, controls: order.length - treated };
}

function asBootstrap(drawn: readonly number[], controls: number): Resample {
  const rows = [...drawn].sort((left, right) => left - right);
  return { rows, controls: rows.filter((row) => row < controls).length };
}

function positions(count: number): number[] {
  return Array.from({ length: count }, (_, position) => position);
}

function wrongDraws(): NotComputable {
  const message =
    'A draw must hold positions of rows: every control once for placebos, controls and treated otherwise.';
  return notComputable('invalid-argument', message);
}

/** The number of draws that is asked for, when it can be. */
export function replicationsOf(replications: number): number | NotComputable {
  if (Number.isInteger(replications) && replications >= 2 && replications <= 100_000) return replications;
  return notComputable('out-of-range', `${replications} replications cannot be drawn; ask for 2 to 100,000.`);
}

/** Every control once, those that play the treated last. */
export function placebosOf(
  { rows, controls }: Block,
  draws: readonly (readonly number[])[],
): Resamples | NotComputable {
  const areOrders = draws.every(
    (draw) => draw.length === controls && positions(controls).every((position) => draw.includes(position)),
  );
  if (!areOrders || draws.length < 2) return wrongDraws();
  return { resamples: draws.map((draw) => asPlacebo(draw, rows.length - controls)), isExact: false };
}

/** The placebos of all choices of controls. */
export function allPlacebos(controls: number, choices: readonly (readonly number[])[]): Resamples {
  const resamples = choices.map((chosen) => {
    const others = positions(controls).filter((position) => !chosen.includes(position));
    return asPlacebo([...others, ...chosen], chosen.length);
  });
  return { resamples, isExact: true };
}

/** Placebos drawn without replacement. */
export function drawnPlacebos({ rows, controls }: Block, replications: number, seed: number): Resamples {
  const random = seededRandom(seed);
  const treated = rows.length - controls;
  const resamples = Array.from({ length: replications }, () => {
    const order = positions(controls);
    for (let last = controls - 1; last >= controls - treated; last--) {
      const other = Math.floor(random.uniform() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    return asPlacebo(order, treated);
  });
  return { resamples, isExact: false };
}

/** Draws of units made elsewhere. */
export function bootstrapsOf(block: Block, draws: readonly (readonly number[])[]): Resamples | NotComputable {
  const count = block.rows.length;
  const isRow = (row: number) => Number.isInteger(row) && row >= 0 && row < count;
  const resamples = draws.map((draw) => asBootstrap(draw, block.controls));
  const areDraws = resamples.every(
    ({ rows, controls }) => rows.length === count && rows.every(isRow) && controls > 0 && controls < count,
  );
  return areDraws && draws.length >= 2 ? { resamples, isExact: false } : wrongDraws();
}

/** Draws of units with replacement, again where no control or no treated unit is among them. */
export function drawnBootstraps({ rows, controls }: Block, replications: number, seed: number): Resamples {
  const random = seededRandom(seed);
  const count = rows.length;
  const resamples: Resample[] = [];
  while (resamples.length < replications) {
    const drawn = Array.from({ length: count }, () => Math.floor(random.uniform() * count));
    const resample = asBootstrap(drawn, controls);
    if (resample.controls > 0 && resample.controls < count) resamples.push(resample);
  }
  return { resamples, isExact: false };
}
