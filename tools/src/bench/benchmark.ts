/** One thing whose speed is promised. */
export interface Benchmark {
  title: string;
  limitSeconds: number;
  /** How often it is run; the best run counts, for the others measure what else the machine was doing. */
  runs: number;
  /** Prepares the input once and gives back the work to be timed. */
  prepare(): () => void;
}

export interface Measured {
  title: string;
  seconds: number;
  limitSeconds: number;
  withinLimit: boolean;
  /** The same statements by plain `pg` in the same run, and how many times as long the product took. */
  besidePg?: { seconds: number; ratio: number };
  /** What else was measured in the same run; kept with `--json`. */
  besides?: Readonly<Record<string, number>>;
}

/** What a suite is told on the command line. */
export interface SuiteOptions {
  /** Where to keep what was filled, for another run; null to fill anew and leave nothing. */
  keepIn: string | null;
  log: (line: string) => void;
}

/** CPU seconds of the best run, user and system time of all threads of this process. */
export function measure({ title, limitSeconds, runs, prepare }: Benchmark): Measured {
  const work = prepare();
  let seconds = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { title, seconds, limitSeconds, withinLimit: seconds <= limitSeconds };
}

/** Work that would be too short to time alone, repeated; the limit and the figure are those of one repetition. */
export function measureRepeated(benchmark: Benchmark, repetitions: number): Measured {
  const prepare = () => {
    const work = benchmark.prepare();
    return () => {
      for (let repetition = 0; repetition < repetitions; repetition += 1) work();
    };
  };
  const { seconds } = measure({ ...benchmark, prepare });
  const each = seconds / repetitions;
  return {
    title: benchmark.title,
    seconds: each,
    limitSeconds: benchmark.limitSeconds,
    withinLimit: each <= benchmark.limitSeconds,
  };
}
