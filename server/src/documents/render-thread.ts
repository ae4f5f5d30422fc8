import { parentPort } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import { writePdf } from './write-pdf.ts';
import { writeWord } from './write-word.ts';

export interface RenderTask {
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx';
}

export type RenderAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: unknown };

async function draw({ paper, format }: RenderTask): Promise<void> {
  try {
    const bytes = new Uint8Array(format === 'pdf' ? await writePdf(paper) : await writeWord(paper));
    const answer: RenderAnswer = { bytes };
    parentPort?.postMessage(answer, [bytes.buffer]);
  } catch (error) {
    const answer: RenderAnswer = { error };
    parentPort?.postMessage(answer);
  }
}

parentPort?.on('message', (task: RenderTask) => void draw(task));
