import { issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { mayAt, type Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { certificateModels, type Wanted } from './certificate-models.ts';
import { certificatePaper as certificateContract, certificatesPaper as certificatesContract } from './contract.ts';
import { decisionRow, type DecisionRow } from './decision-row.ts';
import { paperAnswer } from './paper-answer.ts';
import { certificatePaper, certificatesPaper, type CertificateModel } from './papers/certificate.ts';
import { roundFrame, stampOf, type RoundFrame } from './round-frame.ts';
import type { Request } from '../platform/request.ts';

async function loadDecision(tx: Tx, decisionId: string): Promise<DecisionRow> {
  const row = await decisionRow(tx, { decisionId });
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** The commune's chairman certifies: printing it is the commune's, not the village's. */
async function certificateSite(tx: Tx, householdId: string, decisionId: string): Promise<Site> {
  const row = await tx
    .selectFrom('certificate')
    .select('commune_id')
    .where('household_id', '=', householdId)
    .where('decision_id', '=', decisionId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id };
}

interface Printed {
  readonly frame: RoundFrame;
  readonly decision: DecisionRow;
  /** At least one. */
  readonly models: readonly [CertificateModel, ...CertificateModel[]];
}

async function printed(request: Request, decisionId: string, wanted: Wanted): Promise<Printed> {
  const { tx, actor, clock } = request;
  const decision = await loadDecision(tx, decisionId);
  const frame = await roundFrame(tx, decision.round_id);
  const readsNumbers = await mayAt(tx, actor, 'citizen.read', { place: frame.commune }, clock.today());
  const [first, ...others] = await certificateModels(request, frame, decision, wanted, readsNumbers);
  if (!first) throw new Problem('NOT_FOUND');
  return { frame, decision, models: [first, ...others] };
}

/** Mẫu 03 of one household. */
export const certificateFile = defineFile(certificateContract, {
  verb: 'paper.print',
  site: ({ householdId, decisionId }, { tx }) => certificateSite(tx, householdId, decisionId),
  answer: async ({ householdId, decisionId, origin, format }, request) => {
    const { models } = await printed(request, decisionId, { householdId, origin });
    const [model] = models;
    const name = paperFileNames.certificate(String(model.number).padStart(2, '0'), model.headName);
    return paperAnswer(certificatePaper(model), format, name);
  },
});

/** All certificates of a decision, or of one village, each from its own page 1. */
export const certificatesFile = defineFile(certificatesContract, {
  verb: 'paper.print',
  site: async ({ decisionId }, { tx }) => ({ place: (await loadDecision(tx, decisionId)).commune_id }),
  answer: async ({ decisionId, villageId, origin, format }, request) => {
    const { frame, decision, models } = await printed(request, decisionId, { villageId, origin });
    const { decision_id: id, decided_on: on } = decision;
    const paper = certificatesPaper(models, stampOf(frame, 'certificate', { code: 'GCN', id: villageId ?? id, on }));
    const area = villageId ? await areaName(request.tx, villageId, frame.unit) : frame.unit;
    return paperAnswer(paper, format, paperFileNames.certificates(area, frame.year));
  },
});

async function areaName(tx: Tx, villageId: string, unit: string): Promise<string> {
  const row = await tx.selectFrom('village').select('name').where('village_id', '=', villageId).executeTakeFirst();
  return row ? issuingWords.villageOf(row.name, unit) : unit;
}
