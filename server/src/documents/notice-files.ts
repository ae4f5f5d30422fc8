import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { noticeWords, signListWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { householdResults, type HouseholdResult, type Wanted } from '../platform/household-results.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { addressLine } from './address-line.ts';
import { noticePaper as noticeContract, noticesPaper as noticesContract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { noticePaper, type NoticeModel } from './papers/notice.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';
import type { PaperStamp } from './paper.ts';

function stamp(frame: RoundFrame, id: string, on: IsoDate): PaperStamp {
  const code = `TB-${id.slice(0, 8).toUpperCase()}`;
  return { form: signListWords.forms.notice, code, sample: frame.sample, madeOn: on };
}

function modelOf(result: HouseholdResult, frame: RoundFrame): NoticeModel {
  const { decidedOn, householdId } = result;
  return {
    office: communeOffice(frame),
    year: frame.year,
    headName: result.head,
    address: [addressLine(result.address, result.village), issuingWords.inText(frame.unit)].join(', '),
    decision: { number: result.decisionNumber, on: decidedOn },
    issuer: issuingWords.chairman(frame.unit),
    committee: issuingWords.committee(frame.unit),
    outcome: result.outcome,
    reason: result.reason,
    signer: { titles: [noticeWords.signs.office, ...issuingWords.signers.chairman] },
    stamp: stamp(frame, householdId, decidedOn),
  };
}

interface Asked {
  readonly frame: RoundFrame;
  /** At least one. */
  readonly results: readonly [HouseholdResult, ...HouseholdResult[]];
}

async function asked(tx: Tx, wanted: Wanted): Promise<Asked> {
  const frame = await roundFrame(tx, wanted.roundId);
  const [first, ...others] = await householdResults(tx, wanted);
  if (!first) throw new Problem('NOT_FOUND');
  return { frame, results: [first, ...others] };
}

async function householdSite(tx: Tx, roundId: string, householdId: string): Promise<Site> {
  const row = await tx
    .selectFrom('review_case')
    .select(['commune_id', 'village_id'])
    .where('household_id', '=', householdId)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id, village: row.village_id, household: householdId };
}

/** The notice of one household. */
export const noticeFile = defineFile(noticeContract, {
  verb: 'paper.print',
  site: ({ roundId, householdId }, { tx }) => householdSite(tx, roundId, householdId),
  answer: async ({ roundId, householdId, format }, { tx }) => {
    const { frame, results } = await asked(tx, { roundId, householdId });
    const model = modelOf(results[0], frame);
    return paperAnswer(
      noticePaper([model], model.stamp),
      format,
      signListWords.files.notice(model.headName, frame.year),
    );
  },
});

/** The notices of a village, or of the whole commune, to be cut apart and handed out. */
export const noticesFile = defineFile(noticesContract, {
  verb: 'paper.print',
  site: ({ roundId, villageId }, { tx }) => (villageId ? villageSite(tx, villageId) : roundSite(tx, roundId)),
  answer: async ({ roundId, villageId, format }, { tx }) => {
    const { frame, results } = await asked(tx, { roundId, villageId });
    const [first] = results;
    const area = villageId ? issuingWords.villageOf(first.village, frame.unit) : frame.unit;
    const models = results.map((result) => modelOf(result, frame));
    const paper = noticePaper(models, stamp(frame, villageId ?? roundId, first.decidedOn));
    return paperAnswer(paper, format, signListWords.files.noticesOf(area, frame.year));
  },
});
