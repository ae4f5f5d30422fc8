import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { requestFormWords as words, type RequestPurpose } from '@ra-soat/domain/words/request-form.vi.ts';
import { RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { mayAt, type Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { roundSite } from '../platform/rounds.ts';
import { addressLine } from './address-line.ts';
import { requestFormPaper as contract } from './contract.ts';
import { membersOn, type MemberOn } from './members-on.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { requestFormPaper, type RequestFormMember, type RequestFormModel } from './papers/request-form.ts';
import { roundFrame, type RoundFrame } from './round-frame.ts';

type Status = keyof typeof words.statuses;

interface Household {
  household_id: string;
  commune_id: string;
  village_id: string;
  village: string;
  address: string;
  before_class: DecidedClass | null;
  /** The newest paper of the household in this round, if it filed one. */
  request_id: string | null;
  received_on: IsoDate | null;
  body: {
    reasonKind?: keyof typeof words.reasons;
    reason?: string;
    members?: readonly { memberId: string; status?: Status }[];
  } | null;
}

interface Wanted {
  readonly roundId: string;
  readonly householdId: string;
  readonly requestId?: string | undefined;
}

async function householdRow(tx: Tx, { roundId, householdId, requestId }: Wanted): Promise<Household> {
  const { rows } = await sql<Household>`
    select p.household_id, p.commune_id, p.village_id, village.name as village, p.address, c.before_class,
           q.request_id, q.received_on, q.body
    from household_place p join village using (village_id)
    left join review_case c on c.household_id = p.household_id and c.round_id = ${roundId}
    left join lateral (
      select request_id, received_on, body from review_request
      where household_id = p.household_id and round_id = ${roundId}
        and (${requestId ?? null}::uuid is null or request_id = ${requestId ?? null})
      order by serial desc limit 1
    ) q on true
    where p.household_id = ${householdId} order by p.to_on nulls first, p.from_on desc limit 1`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function siteOf(
  tx: Tx,
  asked: Omit<Wanted, 'householdId'> & { householdId?: string | undefined },
): Promise<Site> {
  const { roundId, householdId, requestId } = asked;
  if (householdId === undefined) return roundSite(tx, roundId);
  const row = await householdRow(tx, { roundId, householdId, requestId });
  return { place: row.commune_id, village: row.village_id, household: householdId };
}

function bornOf({ born_on, born_year }: MemberOn): string {
  return born_on ? showDate(born_on) : String(born_year ?? '');
}

/** Lines left for members the registry does not know. */
const SPARE = { known: 2, blank: 8 };

function blankModel(frame: RoundFrame, form: '01' | '04', on: IsoDate): RequestFormModel {
  return {
    form,
    chairman: issuingWords.chairman(frame.unit),
    place: frame.shortName,
    applicant: {},
    members: [],
    spareRows: SPARE.blank,
    stamp: { form: words.forms[form], code: words.blank, sample: frame.sample, madeOn: on },
  };
}

/** Mẫu số 04 asks to leave the list on which the household stands. */
function purposeOf(form: '01' | '04', before: DecidedClass | null): RequestPurpose | undefined {
  if (form === '01') return 'review';
  if (before === 'POOR') return 'exitPoverty';
  return before === 'NEAR_POOR' ? 'exitNearPoverty' : undefined;
}

async function filledModel(request: Request, blank: RequestFormModel, row: Household): Promise<RequestFormModel> {
  const { tx, keys, actor, clock } = request;
  const site = { place: row.commune_id, village: row.village_id, household: row.household_id };
  const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
  const known = (await membersOn(tx, [row.household_id], clock.today())).get(row.household_id) ?? [];
  const head = known.find(({ is_head }) => is_head);
  const statuses = new Map(row.body?.members?.map(({ memberId, status }) => [memberId, status]));
  const members = known.map((member): RequestFormMember => {
    const status = statuses.get(member.member_id);
    return {
      name: member.name,
      sex: member.sex ? SEX_WORDS[member.sex] : '',
      born: bornOf(member),
      relation: RELATION_WORDS[member.relation],
      status: status ? words.statuses[status] : '',
    };
  });
  const purpose = purposeOf(blank.form, row.before_class);
  const { reasonKind, reason } = row.body ?? {};
  return {
    ...blank,
    ...(purpose && { purpose }),
    applicant: {
      ...(head && { name: head.name, born: bornOf(head) }),
      ...(head?.sex && { sex: SEX_WORDS[head.sex] }),
      ...(head?.ethnicity && { ethnicity: ethnicityName(head.ethnicity) }),
      ...(head?.cipher && reads && { citizenNumber: keys.open(head.cipher) }),
      current: addressLine(row.address, row.village),
    },
    members,
    spareRows: SPARE.known,
    ...(blank.form === '01' && reasonKind && { reasonKind }),
    ...(blank.form === '01' && reason !== undefined && { reason }),
    ...(blank.form === '01' && row.received_on !== null && { on: row.received_on }),
    stamp: { ...blank.stamp, code: codeOf('GĐN', row.request_id ?? row.household_id) },
  };
}

/** Giấy đề nghị: blank, written for a household from what is known, or as it was filed. */
export const requestFormFile = defineFile(contract, {
  verb: 'paper.print',
  site: (asked, { tx }) => siteOf(tx, asked),
  answer: async ({ roundId, form, householdId, requestId, format }, request) => {
    const { tx, clock } = request;
    const frame = await roundFrame(tx, roundId);
    const blank = blankModel(frame, form, clock.today());
    if (householdId === undefined) return paperAnswer(requestFormPaper(blank), format, words.file(form, words.blank));
    const model = await filledModel(request, blank, await householdRow(tx, { roundId, householdId, requestId }));
    return paperAnswer(requestFormPaper(model), format, words.file(form, model.applicant.name ?? ''));
  },
});
