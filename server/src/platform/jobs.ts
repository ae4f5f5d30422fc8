import type { Doors } from './command.ts';

/** Work that goes on after its command was answered. Its table says what waits; a crash leaves it waiting. */
export interface Job {
  readonly kind: string;
  /** Takes one piece of waiting work to its end; false when nothing waits. */
  readonly step: (doors: Doors) => Promise<boolean>;
}

export interface JobRunner {
  /** Something may wait now. */
  wake(): void;
  stop(): Promise<void>;
}

const LOOK_AGAIN_MS = 5_000;

/** Runs jobs one after the other; looks again now and then for work another server left behind. */
export function runJobs(doors: Doors, jobs: readonly Job[], onDefect: (error: unknown) => void): JobRunner {
  let stopped = false;
  let running: Promise<void> | undefined;
  const drain = async () => {
    for (const job of jobs) while (!stopped && (await job.step(doors)));
  };
  const wake = () => {
    if (stopped || running) return;
    running = drain()
      .catch(onDefect)
      .finally(() => (running = undefined));
  };
  const timer = setInterval(wake, LOOK_AGAIN_MS);
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
