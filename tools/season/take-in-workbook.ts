import { randomUUID } from 'node:crypto';
import { householdsImport, importProgress } from '@ra-soat/server/households/contract.ts';
import { importJob } from '@ra-soat/server/households/import-job.ts';
import { putBlob } from '@ra-soat/server/platform/blob.ts';
import { sha256 } from '@ra-soat/server/platform/canonical.ts';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import type { Hand } from './hand.ts';

/** Sends a workbook through the blob door and the import, and works the job to its end. */
export async function takeInWorkbook(
  doors: Doors,
  officer: Hand,
  roundId: string,
  bytes: Buffer,
  { createVillages }: { readonly createVillages: boolean } = { createVillages: false },
) {
  const file = sha256(bytes);
  const importId = randomUUID();
  await putBlob(doors, officer.actor, file, bytes);
  const options = { fileName: 'danh-sach.xlsx', createVillages, acceptWarnings: true };
  await officer.send(householdsImport, { importId, roundId, file, ...options });
  while (await importJob.step(doors));
  const progress = await officer.ask(importProgress, { importId });
  if (progress.state !== 'done') throw new Error(`import ${progress.state}: ${progress.problem ?? ''}`);
  return progress;
}
