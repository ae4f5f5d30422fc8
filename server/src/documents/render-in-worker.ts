import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Problem } from '../platform/problem.ts';
import type { RenderAnswer, RenderTask } from './render-thread.ts';

/** Papers that may wait for the thread; each holds one of the server's connections to the database. */
const PLACES = 6;

interface Waiting {
  readonly task: RenderTask;
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: unknown) => void;
}

export interface Renderer {
  /** Throws PRINTING_BUSY when too many papers wait already. */
  readonly render: (task: RenderTask) => Promise<Uint8Array>;
  /** Papers drawn and waiting. */
  readonly load: () => number;
  /** Ends the thread; what was not drawn fails. The next paper starts it anew. */
  readonly stop: () => Promise<void>;
}

/** One thread that draws papers in turn: started by the first, and anew by the next one after a crash. */
export function rendererOf(start: () => Worker, places = PLACES): Renderer {
  const waiting: Waiting[] = [];
  let drawn: Waiting | undefined;
  let worker: Worker | undefined;

  function started(): Worker {
    const thread = start();
    thread.on('message', (answer: RenderAnswer) => {
      const { done, failed } = drawn ?? {};
      drawn = undefined;
      if ('bytes' in answer) done?.(answer.bytes);
      else failed?.(answer.error);
      next();
    });
    thread.on('error', (error) => ended(thread, error));
    thread.on('exit', (code) => ended(thread, new Error(`the drawing thread ended with ${code}`)));
    return thread;
  }

  function ended(thread: Worker, why: unknown): void {
    if (thread !== worker) return;
    worker = undefined;
    const lost = drawn;
    drawn = undefined;
    lost?.failed(why);
    next();
  }

  function next(): void {
    if (drawn) return;
    drawn = waiting.shift();
    // An idle thread keeps no program alive.
    if (!drawn) return worker?.unref();
    worker ??= started();
    worker.ref();
    worker.postMessage(drawn.task);
  }

  return {
    render: (task) => {
      if (waiting.length >= places) throw new Problem('PRINTING_BUSY');
      return new Promise((done, failed) => {
        waiting.push({ task, done, failed });
        next();
      });
    },
    load: () => waiting.length + (drawn ? 1 : 0),
    stop: async () => {
      const thread = worker;
      const left = waiting.splice(0);
      if (thread) ended(thread, new Error('the server stops'));
      for (const { failed } of left) failed(new Error('the server stops'));
      await thread?.terminate();
    },
  };
}

/** Above this a thread is ended instead of taking the server's memory. */
const HEAP_MB = 768;

/** Whoever prints one paper does not wait for a village's: the second thread is free, where there is a second core. */
const THREADS = Math.min(2, availableParallelism());

const renderers = Array.from({ length: THREADS }, () =>
  rendererOf(
    () =>
      new Worker(new URL('./render-thread.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      }),
  ),
);

/** A paper as PDF or Word, drawn beside the server's own thread. */
export async function renderPaper(task: RenderTask): Promise<Uint8Array> {
  const [least] = renderers.toSorted((a, b) => a.load() - b.load());
  if (!least) throw new Error('no drawing thread');
  return least.render(task);
}

export async function stopRendering(): Promise<void> {
  await Promise.all(renderers.map((renderer) => renderer.stop()));
}
