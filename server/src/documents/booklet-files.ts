import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import type { FormA } from '@ra-soat/domain/survey/form-a.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { paperCode } from '@ra-soat/domain/survey/paper-code.ts';
import { bookletWords } from '@ra-soat/domain/words/documents.vi.ts';
import { ethnicGroups } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { mayAt } from '../platform/access.ts';
import { withCitizenNumbers } from '../platform/citizen-numbers.ts';
import { formAInForce } from '../platform/form-a-in-force.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { knownMembersOf } from '../platform/survey/starting-evidence.ts';
import { villageSite } from '../platform/village-site.ts';
import { addressLine } from './address-line.ts';
import { bookletsPaper } from './contract.ts';
import type { Paper, Section } from './paper.ts';
import { paperAnswer } from './paper-answer.ts';
import { formASection } from './papers/form-a.ts';
import { formBPaper, type FormBMember, type FormBModel } from './papers/form-b.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';

interface Wanted {
  readonly roundId: string;
  readonly villageId: string;
  readonly householdId?: string | undefined;
}

interface Row {
  household_id: string;
  head: string;
  number: string;
  address: string;
  before_class: 'POOR' | 'NEAR_POOR' | 'NON_POOR';
}

/** Households of a village in the order of its list, or the one of them that was asked for. */
async function listed({ tx }: Request, { roundId, villageId, householdId }: Wanted): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select household_id, head, number, address, before_class from review_case
    where round_id = ${roundId} and village_id = ${villageId}
      and (${householdId ?? null}::uuid is null or household_id = ${householdId ?? null})
    order by sort_key, household_id`.execute(tx);
  return rows;
}

function shownMember(member: Member): FormBMember {
  const { bornOn, bornYear, ethnicity } = member;
  return {
    fullName: member.name,
    relation: RELATION_WORDS[member.relation],
    born: bornOn ? showDate(bornOn) : String(bornYear ?? ''),
    sex: member.sex ? SEX_WORDS[member.sex] : '',
    ethnicity: ethnicity ? (ethnicGroups[ethnicity - 1] ?? '') : '',
    citizenNumber: member.citizenNumber ?? '',
    facts: {},
  };
}

/** Lines left for members found at the visit; a blank form has a page of them. */
const SPARE = { known: 3, blank: 10 };

function blankModel(frame: RoundFrame, round: LoadedRound, village: string, on: string): FormBModel {
  const form = formOf(round.standard, round.formVersion);
  const stamp = bookletWords.stamp(form.title, frame.year, round.formVersion);
  return {
    office: communeOffice(frame),
    form,
    year: frame.year,
    village: issuingWords.villageOf(village, frame.unit),
    members: [],
    spareRows: SPARE.blank,
    household: {},
    b1: {},
    stamp: { form: stamp, code: bookletWords.blank, sample: frame.sample, madeOn: on },
  };
}

function sectionsOf(model: FormBModel, formA: FormA | undefined): Section[] {
  const code = model.code ?? bookletWords.blank;
  const [face, ...rest] = formBPaper(model).sections;
  const b = [...(face ? [{ ...face, continued: formA !== undefined }] : []), ...rest];
  return [...(formA ? [formASection(model, formA)] : []), ...b].map((section) => ({ ...section, code }));
}

async function models(request: Request, wanted: Wanted, blank: FormBModel): Promise<readonly FormBModel[]> {
  const { tx, keys, actor, clock } = request;
  const rows = await listed(request, wanted);
  const site = await villageSite(tx, wanted.villageId);
  const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
  const known = await knownMembersOf(
    tx,
    rows.map(({ household_id }) => household_id),
  );
  const found: FormBModel[] = [];
  for (const row of rows) {
    const members = known.get(row.household_id) ?? [];
    const shown = reads ? await withCitizenNumbers(tx, keys, row.household_id, members) : members;
    found.push({
      ...blank,
      householdNumber: row.number,
      headName: row.head,
      address: addressLine(row.address, blank.village),
      before: CLASS_WORDS[row.before_class],
      members: shown.map(shownMember),
      spareRows: SPARE.known,
      code: paperCode({ householdId: row.household_id, roundId: wanted.roundId }),
    });
  }
  return found;
}

/** Phiếu A, where one is in force, and Phiếu B, to be filled in by hand. */
export const bookletsFile = defineFile(bookletsPaper, {
  verb: 'paper.print',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ blank: copies, format, ...wanted }, request) => {
    const { tx } = request;
    const round = await loadRound(tx, wanted.roundId);
    const frame = await roundFrame(tx, wanted.roundId);
    const village = await tx
      .selectFrom('village')
      .select('name')
      .where('village_id', '=', wanted.villageId)
      .executeTakeFirst();
    const blank = blankModel(frame, round, village?.name ?? '', frame.openedOn);
    const all = copies ? Array.from({ length: copies }, () => blank) : await models(request, wanted, blank);
    const [first] = all;
    if (!first) throw new Problem('NOTHING_TO_PRINT');
    const formA = await formAInForce(tx, round);
    const sections = all.flatMap((model) => sectionsOf(model, formA));
    const paper: Paper = { name: blank.form.title, stamp: blank.stamp, sections, pagesCounted: true };
    const of = wanted.householdId && !copies ? (first.headName ?? '') : (village?.name ?? '');
    return paperAnswer(paper, format, bookletWords.fileName(of, frame.year));
  },
});
