import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { formCCode, type FieldForm, type FieldSet } from '@ra-soat/domain/survey/field-set.ts';
import type { DecidedClass, HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { formCWords as words } from '@ra-soat/domain/words/form-c.vi.ts';
import { ASSISTANCE_WORDS, RELATION_WORDS, SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { mayAt } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { villageSite } from '../platform/village-site.ts';
import { formCPaper } from './contract.ts';
import { membersOn, type MemberOn } from './members-on.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { formCSections, type FormCMember, type FormCModel } from './papers/form-c.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';

interface Wanted {
  readonly roundId: string;
  readonly villageId: string;
  readonly form: FieldForm;
  readonly householdId?: string | undefined;
}

type Assistance = 'none' | 'monthly' | 'social_pension';

interface Row {
  household_id: string;
  head: string;
  number: string;
  persons: number;
  before_class: DecidedClass;
  class: HouseholdClass;
  b1: number | null;
  b2: number | null;
  /** Monthly assistance by member, as the newest form says. */
  assistance: Readonly<Record<string, Assistance>> | null;
}

const RECEIVING: readonly string[] = ['monthly', 'social_pension'];

/** C: households found poor or near-poor; C1: households with somebody on monthly assistance, poor or not. */
async function rowsOf(tx: Tx, { roundId, villageId, form, householdId }: Wanted): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.household_id, c.head, c.number, c.persons, c.before_class, c.class, c.b1, c.b2,
           (select jsonb_object_agg(m ->> 'id', m -> 'facts' ->> 'monthlyAssistance')
            from (select evidence from survey s where s.household_id = c.household_id and s.round_id = c.round_id
              order by s.version desc limit 1) s cross join jsonb_array_elements(s.evidence -> 'members') m) as assistance
    from review_case c where c.round_id = ${roundId} and c.village_id = ${villageId}
      and (${householdId ?? null}::uuid is null or c.household_id = ${householdId ?? null})
    order by c.sort_key, c.household_id`.execute(tx);
  return rows.filter(({ class: found, assistance }) =>
    form === 'C'
      ? found === 'POOR' || found === 'NEAR_POOR'
      : Object.values(assistance ?? {}).some((kind) => RECEIVING.includes(kind)),
  );
}

/** The confirmed items in force on the day, the commune's province before the country; none: ✘. */
async function fieldSetOn(tx: Tx, commune: string, form: FieldForm, on: IsoDate): Promise<FieldSet | undefined> {
  const { rows } = await sql<{ body: FieldSet }>`
    select body from form_field_set where form = ${form} and status = 'confirmed' and valid_from <= ${on}
      and (valid_to is null or valid_to >= ${on}) and place_id in (select place_path(${commune}))
    order by (place_id = 'vn'), valid_from desc, confirmed_at desc limit 1`.execute(tx);
  return rows[0]?.body;
}

/** Lines left for the pen. */
const SPARE = { known: 2, blank: 10 };

function blankModel(frame: RoundFrame, form: FieldForm, village: string, loaded: FieldSet | undefined): FormCModel {
  const area = frame.area === 'urban' ? '1' : '2';
  const district = frame.superior === frame.province ? '' : frame.superior;
  return {
    form,
    office: communeOffice(frame),
    year: frame.year,
    places: [frame.province, district, frame.unit, village, area, ''],
    head: '',
    phone: '',
    persons: '',
    scores: null,
    national: '',
    members: [],
    spareRows: SPARE.blank,
    loaded,
    stamp: { form: words.forms[form], code: words.blank, sample: frame.sample, madeOn: frame.openedOn },
  };
}

interface Known {
  readonly members: readonly MemberOn[];
  readonly open: ((cipher: Buffer) => string) | undefined;
}

function memberOf(member: MemberOn, row: Row, open: Known['open']): FormCMember {
  const { born_on, born_year, ethnicity, cipher, sex } = member;
  const kind = row.assistance?.[member.member_id];
  return {
    name: member.name,
    relation: RELATION_WORDS[member.relation],
    sex: sex ? SEX_WORDS[sex] : '',
    born: born_on ? showDate(born_on) : String(born_year ?? ''),
    ethnicity: ethnicity === null ? '' : ethnicityName(ethnicity),
    citizenNumber: cipher && open ? open(cipher) : '',
    receives: kind === 'monthly' || kind === 'social_pension' ? ASSISTANCE_WORDS[kind] : '',
  };
}

function filled(blank: FormCModel, row: Row, { members, open }: Known): FormCModel {
  const { places } = blank;
  const code = row.class === 'UNDETERMINED' ? null : formCCode(row.before_class, row.class);
  return {
    ...blank,
    places: [places[0], places[1], places[2], places[3], places[4], row.number],
    head: row.head,
    persons: String(row.persons),
    scores: { b1: row.b1, b2: row.b2 },
    national: code === null ? '' : String(code),
    members: members.map((member) => memberOf(member, row, open)),
    spareRows: SPARE.known,
    stamp: { ...blank.stamp, code: codeOf(`P${blank.form}`, row.household_id) },
  };
}

async function models(request: Request, wanted: Wanted, blank: FormCModel): Promise<FormCModel[]> {
  const { tx, keys, actor, clock } = request;
  const rows = await rowsOf(tx, wanted);
  const site = await villageSite(tx, wanted.villageId);
  const reads = await mayAt(tx, actor, 'citizen.read', site, clock.today());
  const ids = rows.map(({ household_id }) => household_id);
  const members = await membersOn(tx, ids, clock.today());
  const open = reads ? (cipher: Buffer) => keys.open(cipher) : undefined;
  return rows.map((row) => filled(blank, row, { members: members.get(row.household_id) ?? [], open }));
}

/** Phiếu C or C1: blank, of one household, or of a whole village. */
export const formCFile = defineFile(formCPaper, {
  verb: 'paper.print',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ blank: copies, format, ...wanted }, request) => {
    const { tx, clock } = request;
    const frame = await roundFrame(tx, wanted.roundId);
    const village = await tx
      .selectFrom('village')
      .select('name')
      .where('village_id', '=', wanted.villageId)
      .executeTakeFirstOrThrow();
    const loaded = await fieldSetOn(tx, frame.commune, wanted.form, clock.today());
    const blank = blankModel(frame, wanted.form, village.name, loaded);
    const all = copies ? Array.from({ length: copies }, () => blank) : await models(request, wanted, blank);
    const [first] = all;
    if (!first) throw new Problem('NOTHING_TO_PRINT');
    const name = words.file(wanted.form, wanted.householdId ? first.head : village.name, frame.year);
    const paper = { name, stamp: first.stamp, sections: all.flatMap(formCSections), pagesCounted: true };
    return paperAnswer(paper, format, name);
  },
});
