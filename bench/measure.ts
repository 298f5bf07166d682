/** What one run of something takes, in milliseconds. */
export interface Times {
  /** The first run of all, before anything was compiled or indexed. */
  readonly first: number;
  readonly median: number;
  /** The best sample tells most about the code, and least about what else the machine does. */
  readonly best: number;
  /** Of the processor, on all threads, in the best sample; nothing where that cannot be asked. */
  readonly processor: number | undefined;
}

export interface MeasureOptions {
  /** Milliseconds until the machine has compiled what is run: the way from a text to a plan is much code, each piece of it run little. */
  readonly warmUp: number;
  /** Runs that take less are counted together. */
  readonly sample: number;
  readonly samples: number;
}

const DEFAULTS: MeasureOptions = { warmUp: 1500, sample: 0.5, samples: 51 };

type Work = () => unknown;

/** Several at once, sample by sample in turn, so that whatever else the machine does comes to all of them. */
export function measure(works: readonly Work[], options: Partial<MeasureOptions> = {}): Times[] {
  const { warmUp, sample, samples } = { ...DEFAULTS, ...options };
  const firsts = works.map((work) => takeSample(work, 1).clock);
  const counts = works.map((work) => countFor(work, warmUp, sample));
  const taken = works.map((): Sample[] => []);
  for (let round = 0; round < samples; round += 1) {
    for (const [index, work] of works.entries()) taken[index]?.push(takeSample(work, counts[index] as number));
  }
  return taken.map((each, index) => toTimes(each, firsts[index] as number));
}

/** Runs it until it is warm; how many runs a sample needs. */
function countFor(work: Work, warmUp: number, sample: number): number {
  const start = performance.now();
  let runs = 0;
  while (runs === 0 || performance.now() - start < warmUp) {
    work();
    runs += 1;
  }
  return Math.max(1, Math.round(sample / ((performance.now() - start) / runs)));
}

interface Sample {
  readonly clock: number;
  readonly processor: number | undefined;
}

function takeSample(work: Work, runs: number): Sample {
  const used = processorMilliseconds();
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) work();
  const clock = (performance.now() - start) / runs;
  const usedAfter = processorMilliseconds();
  return { clock, processor: used === undefined || usedAfter === undefined ? undefined : (usedAfter - used) / runs };
}

function toTimes(samples: readonly Sample[], first: number): Times {
  const clocks = samples.map(({ clock }) => clock).sort((a, b) => a - b);
  const processors = samples.flatMap(({ processor }) => processor ?? []);
  return {
    first,
    median: clocks[clocks.length >> 1] ?? Number.NaN,
    best: clocks[0] ?? Number.NaN,
    processor: processors.length === 0 ? undefined : Math.min(...processors),
  };
}

/** A browser does not say. */
function processorMilliseconds(): number | undefined {
  if (typeof process === "undefined") return undefined;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
