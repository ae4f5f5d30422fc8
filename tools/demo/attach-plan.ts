import { randomUUID } from 'node:crypto';
import { capabilities } from '@ra-soat/server/app.ts';
import { attachmentAdd } from '@ra-soat/server/attachments/contract.ts';
import { planPaper } from '@ra-soat/server/documents/contract.ts';
import { putBlob } from '@ra-soat/server/platform/blob.ts';
import { sha256 } from '@ra-soat/server/platform/canonical.ts';
import { runQuery } from '@ra-soat/server/platform/query.ts';
import type { DemoCommune } from './demo-commune.ts';

/** The printed plan, marked as sample data by the printer itself, stands for its scan. */
export async function attachPlan({ doors, officials }: DemoCommune, planId: string): Promise<void> {
  const { officer } = officials;
  const entry = capabilities.files.find(({ contract }) => contract.kind === planPaper.kind);
  if (!entry) throw new Error(`no file ${planPaper.kind}`);
  const { bytes } = await runQuery(doors, entry, officer.actor, { planId, format: 'pdf' });
  const file = Buffer.from(bytes);
  await putBlob(doors, officer.actor, sha256(file), file);
  await officer.send(attachmentAdd, {
    ...{ attachmentId: randomUUID(), subject: { kind: 'plan', id: planId }, sha256: sha256(file) },
    ...{ name: 'Kế hoạch đã ký (dữ liệu mẫu)', on: '2026-09-03' },
  });
}
