import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { opinionDeadline } from '@ra-soat/domain/procedure/deadlines.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { opinionLetterWords, roundReportWords as words } from '@ra-soat/domain/words/round-report.vi.ts';
import { askedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { opinionLetterPaper as letterContract, roundReportPaper as reportContract } from './contract.ts';
import { draftLists, frozenLists, roundGrounds, type Lists } from './decision-lists-of.ts';
import { decisionRow } from './decision-row.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { decisionLists } from './papers/decision.ts';
import { opinionLetterPaper } from './papers/opinion-letter.ts';
import { roundReportPaper, type RoundWork, type VillageFigures } from './papers/round-report.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';

/** Where every village stands: the posted or decided class of its cases. */
async function villagesOf(tx: Tx, roundId: string): Promise<VillageFigures[]> {
  const { rows } = await sql<VillageFigures>`
    select v.name as village, count(*)::integer as listed,
           count(*) filter (where list_group = 'REQUEST')::integer as requests,
           count(*) filter (where stage in ('SURVEYED', 'ACCEPTED', 'AGREED', 'POSTED', 'DECIDED'))::integer as surveyed,
           count(*) filter (where before_class = 'POOR')::integer as "poorBefore",
           count(*) filter (where before_class = 'NEAR_POOR')::integer as "nearPoorBefore",
           count(*) filter (where done and class = 'POOR')::integer as "poorNow",
           count(*) filter (where done and class = 'NEAR_POOR')::integer as "nearPoorNow",
           count(*) filter (where done and before_class = 'POOR' and class in ('NEAR_POOR', 'NON_POOR'))::integer as "exitedPoverty",
           count(*) filter (where done and before_class = 'NEAR_POOR' and class = 'NON_POOR')::integer as "exitedNearPoverty",
           count(*) filter (where stage in ('SIDELINED', 'CLOSED', 'SCREENED_OUT'))::integer as "notReviewed"
    from review_case c cross join lateral (select stage in ('POSTED', 'DECIDED') as done) d
    join village v using (village_id)
    where round_id = ${roundId} group by v.village_id, v.name, v.position order by v.position, v.name`.execute(tx);
  return rows;
}

async function workOf(tx: Tx, roundId: string): Promise<RoundWork> {
  const { rows } = await sql<{
    meetings: number;
    postings: number;
    received: number;
    answered: number;
    upheld: number;
  }>`
    select (select count(*)::integer from meeting where round_id = ${roundId}) as meetings,
           (select count(*)::integer from posting where round_id = ${roundId}) as postings,
           count(*)::integer as received, count(answered_on)::integer as answered,
           (count(*) filter (where upheld))::integer as upheld
    from objection where round_id = ${roundId}`.execute(tx);
  const { meetings = 0, postings = 0, ...objections } = rows[0] ?? { received: 0, answered: 0, upheld: 0 };
  return { meetings, postings, objections };
}

/** The lists as signed, or as they would be signed today; refused while there are none. */
async function listsOf(tx: Tx, frame: RoundFrame): Promise<Lists> {
  const asked = askedLists((await loadRound(tx, frame.roundId)).state, undefined);
  const signed = await decisionRow(tx, { roundId: frame.roundId });
  const lists = signed ? await frozenLists(tx, signed.decision_id, asked) : await draftLists(tx, frame.roundId, asked);
  if (decisionLists.every((kind) => lists[kind].length === 0)) {
    throw new Problem('REVIEW_REFUSED', { review: { code: 'roundEmpty' } });
  }
  return lists;
}

async function dayOf(tx: Tx, roundId: string, kind: string): Promise<IsoDate | undefined> {
  const { rows } = await sql<{ on: IsoDate }>`
    select body ->> 'on' as on from round_event where round_id = ${roundId} and kind = ${kind}
    order by seq desc limit 1`.execute(tx);
  return rows[0]?.on;
}

const signer = { titles: [...issuingWords.signers.committeeChairman] };

/** Báo cáo kết quả rà soát with the four lists; its number and day are written when it is signed. */
export const roundReportFile = defineFile(reportContract, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, format }, { tx }) => {
    const frame = await roundFrame(tx, roundId);
    const on = await dayOf(tx, roundId, 'round.reported');
    const paper = roundReportPaper({
      office: communeOffice(frame, on),
      year: frame.year,
      committee: issuingWords.committee(frame.unit),
      superior: issuingWords.committee(frame.superior),
      grounds: await roundGrounds(tx, roundId, (title, number, day) => `${title} số ${number} ngày ${day}`),
      villages: await villagesOf(tx, roundId),
      work: await workOf(tx, roundId),
      lists: await listsOf(tx, frame),
      signer,
      stamp: { form: words.form, code: codeOf('BC', roundId), sample: frame.sample, madeOn: on ?? frame.openedOn },
    });
    return paperAnswer(paper, format, words.file(frame.unit, frame.year));
  },
});

/** Only where the rules of the place ask for an opinion before the decision. */
export const opinionLetterFile = defineFile(letterContract, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, format }, { tx, clock }) => {
    const frame = await roundFrame(tx, roundId);
    const sought = await dayOf(tx, roundId, 'opinion.sought');
    const { overrides, holidays } = await placeRules(tx, frame.commune);
    const { opinion, opinionBody } = reviewRulesOn(sought ?? clock.today(), overrides, holidays);
    if (opinionBody === undefined || opinionBody === 'none') throw new Problem('OPINION_NOT_ASKED');
    const lists = await listsOf(tx, frame);
    const paper = opinionLetterPaper({
      office: communeOffice(frame, sought),
      year: frame.year,
      committee: issuingWords.committee(frame.unit),
      body: issuingWords.chairman(frame.superior),
      figures: {
        poor: lists.POOR.length,
        nearPoor: lists.NEAR_POOR.length,
        exitedPoverty: lists.EXITED_POVERTY.length,
        exitedNearPoverty: lists.EXITED_NEAR_POVERTY.length,
      },
      replyBy: sought && opinion ? showDate(opinionDeadline(sought, opinion, holidays)) : null,
      signer,
      stamp: {
        form: opinionLetterWords.form,
        code: codeOf('CV', roundId),
        sample: frame.sample,
        madeOn: sought ?? frame.openedOn,
      },
    });
    return paperAnswer(paper, format, opinionLetterWords.file(frame.unit, frame.year));
  },
});
