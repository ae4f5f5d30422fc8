import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence, HouseholdFacts, Member } from '@ra-soat/domain/survey/evidence.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { paperCode } from '@ra-soat/domain/survey/paper-code.ts';
import { bookletWords } from '@ra-soat/domain/words/documents.vi.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { AREA_WORDS, CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { mayAt } from '../platform/access.ts';
import { withCitizenNumbers } from '../platform/citizen-numbers.ts';
import { formAInForce } from '../platform/form-a-in-force.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { addressLine } from './address-line.ts';
import { filledFormsPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import type { Paper, Section } from './paper.ts';
import { formASection, type FormAAnswers } from './papers/form-a.ts';
import { formBPaper, type FormBMember, type FormBModel, type Known } from './papers/form-b.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';

interface Row {
  household_id: string;
  head: string;
  number: string;
  address: string;
  village: string;
  before_class: 'POOR' | 'NEAR_POOR' | 'NON_POOR';
  interview_on: IsoDate | null;
  evidence: Evidence;
  class: HouseholdClass;
  b1: number | null;
  b2: number | null;
  enumerator: string;
  screening: { answers: Record<string, boolean>; ticks: number; outcome: string; form_id: string } | null;
}

interface Wanted {
  readonly roundId: string;
  readonly villageId: string;
  readonly householdId?: string | undefined;
}

/** The newest form of each household of the village, in the order of its list. */
async function filledRows({ tx }: Request, { roundId, villageId, householdId }: Wanted): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.household_id, c.head, c.number, c.address, village.name as village, c.before_class, s.interview_on,
           s.evidence, r.class, r.b1, r.b2, account.full_name as enumerator,
           (select jsonb_build_object('answers', answers, 'ticks', ticks, 'outcome', outcome, 'form_id', form_id)
            from screening a where a.household_id = c.household_id and a.round_id = c.round_id
            order by a.version desc limit 1) as screening
    from review_case c join village using (village_id) join round on round.round_id = c.round_id
    join lateral (select * from survey s where s.household_id = c.household_id and s.round_id = c.round_id
      order by s.version desc limit 1) s on true
    join case_result r on r.household_id = s.household_id and r.round_id = s.round_id and r.version = s.version
      and r.layer = 'computed' and r.standard_id = round.standard_id
    join account on account.account_id = s.entered_by
    where c.round_id = ${roundId} and c.village_id = ${villageId}
      and (${householdId ?? null}::uuid is null or c.household_id = ${householdId ?? null})
    order by c.sort_key, c.household_id`.execute(tx);
  return rows;
}

/** Facts by the id of their question: `devices.tv` stands for `devices: { tv }`. */
function knownFacts({ devices, ...facts }: HouseholdFacts): Known {
  const each = Object.entries(devices ?? {}).map(([device, has]) => [`devices.${device}`, has] as const);
  return { ...facts, ...Object.fromEntries(each) };
}

function shownMember(member: Member): FormBMember {
  const { bornOn, bornYear, ethnicity } = member;
  return {
    fullName: member.name,
    relation: RELATION_WORDS[member.relation],
    born: bornOn ? showDate(bornOn) : String(bornYear ?? ''),
    sex: member.sex ? SEX_WORDS[member.sex] : '',
    ethnicity: ethnicity ? ethnicityName(ethnicity) : '',
    citizenNumber: member.citizenNumber ?? '',
    facts: { ...member.facts },
  };
}

function modelOf(frame: RoundFrame, round: LoadedRound, row: Row, members: readonly Member[]): FormBModel {
  const { evidence } = row;
  const form = formOf(round.standard, evidence.version);
  const village = issuingWords.villageOf(row.village, frame.unit);
  const code = paperCode({ householdId: row.household_id, roundId: frame.roundId });
  return {
    office: communeOffice(frame, row.interview_on ?? undefined),
    form,
    year: frame.year,
    village,
    householdNumber: row.number,
    headName: row.head,
    address: addressLine(row.address, village),
    areaType: AREA_WORDS[evidence.area],
    before: CLASS_WORDS[row.before_class],
    members: members.map(shownMember),
    spareRows: 0,
    household: knownFacts(evidence.household),
    b1: evidence.b1.answers,
    stamp: {
      form: bookletWords.stamp(form.title, frame.year, evidence.version),
      code,
      sample: frame.sample,
      madeOn: row.interview_on ?? frame.openedOn,
    },
    code,
    filled: {
      b1: row.b1 ?? evidence.b1.keyedTotal,
      b2: row.b2 ?? evidence.b2.keyedTotal,
      class: row.class,
      on: row.interview_on ?? undefined,
      enumerator: row.enumerator,
    },
  };
}

function screenedOf({ screening }: Row): FormAAnswers | undefined {
  return screening
    ? { answers: screening.answers, ticks: screening.ticks, review: screening.outcome === 'review' }
    : undefined;
}

/** Phiếu A, where one was filled in, and Phiếu B with the answers given: of one household or a whole village. */
export const filledFormsFile = defineFile(filledFormsPaper, {
  verb: 'paper.print',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ format, ...wanted }, request) => {
    const { tx, keys, actor, clock } = request;
    const round = await loadRound(tx, wanted.roundId);
    const frame = await roundFrame(tx, wanted.roundId);
    const site = await villageSite(tx, wanted.villageId);
    const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
    const formA = await formAInForce(tx, round);
    const rows = await filledRows(request, wanted);
    const [first] = rows;
    if (!first) throw new Problem('NOTHING_TO_PRINT');
    const sections: Section[] = [];
    let stamp = undefined;
    for (const row of rows) {
      const { members } = row.evidence;
      const shown = reads ? await withCitizenNumbers(tx, keys, row.household_id, members) : members;
      const model = modelOf(frame, round, row, shown);
      stamp ??= model.stamp;
      const screened = row.screening?.form_id === formA?.id ? screenedOf(row) : undefined;
      const a = formA && screened ? [formASection(model, formA, screened)] : [];
      const [face, ...rest] = formBPaper(model).sections;
      const b = [...(face ? [{ ...face, continued: a.length > 0 }] : []), ...rest];
      sections.push(...[...a, ...b].map((section) => ({ ...section, code: model.code ?? model.stamp.code })));
    }
    if (!stamp) throw new Problem('NOTHING_TO_PRINT');
    const of = wanted.householdId ? first.head : first.village;
    const paper: Paper = { name: bookletWords.filledName(of, frame.year), stamp, sections, pagesCounted: true };
    return paperAnswer(paper, format, bookletWords.filledName(of, frame.year));
  },
});
