import { sql } from 'kysely';
import { ageOn, showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { Cause } from '@ra-soat/domain/survey/evidence.ts';
import { paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { CAUSE_WORDS, RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { decisionRow, type DecisionRow } from '../documents/decision-row.ts';
import {
  exitedSheet,
  listedSheet,
  type CommunePerson,
  type ExitedHousehold,
  type ListedHousehold,
} from '../documents/excel/commune-lists.ts';
import { membersOn, type MemberOn } from '../documents/members-on.ts';
import { fileAnswer } from '../documents/paper-answer.ts';
import { roundFrame, type RoundFrame } from '../documents/round-frame.ts';
import { mayAt } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { roundSite } from '../platform/rounds.ts';
import { traced } from '../platform/trace-export.ts';
import { listsExcel } from './contract.ts';
import { listBytes } from '../documents/excel/list-bytes.ts';

interface Line {
  household_id: string;
  list_kind: DecisionList;
  number: string;
  head: string;
  address: string;
  village: string;
  b1: number | null;
  b2: number | null;
  causes: readonly Cause[] | null;
  no_labour: boolean;
  merit: boolean;
}

/** The frozen lines of the decisions in force, with what the accepted form says of causes and marks. */
async function linesOf(tx: Tx, roundId: string): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select l.household_id, l.list_kind, l.body ->> 'number' as number, l.body ->> 'head' as head,
           l.body ->> 'address' as address, l.body ->> 'village' as village,
           (l.body ->> 'b1')::integer as b1, (l.body ->> 'b2')::integer as b2, s.evidence -> 'causes' as causes,
           coalesce((s.evidence ->> 'noLabourCapacity')::boolean, false) as no_labour,
           coalesce((s.evidence ->> 'meritMember')::boolean, false) as merit
    from decision_line l
    join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
    left join survey s on s.household_id = c.household_id and s.round_id = c.round_id
      and s.version = (c.state -> 'survey' ->> 'version')::integer
    where l.round_id = ${roundId} and l.decision_id = c.decision_id
    order by case l.list_kind when 'POOR' then 1 else 2 end, l.position`.execute(tx);
  return rows;
}

/** Codes of TT 07/2021 in their order; a cause of another list is written out. */
const causeCodes: readonly Cause[] = [
  'no_land',
  'no_capital',
  'no_labour',
  'no_tools',
  'no_knowledge',
  'no_skills',
  'illness_accident',
  'other',
];

export function causeText(causes: readonly Cause[]): string {
  const parts = causes.map((cause) => {
    const code = causeCodes.indexOf(cause) + 1;
    return code === 0 ? CAUSE_WORDS[cause] : String(code);
  });
  return parts.join('; ');
}

function bornText({ born_on, born_year }: MemberOn): string {
  return born_on === null ? String(born_year ?? '') : showDate(born_on);
}

type Open = ((cipher: Buffer) => string) | undefined;

function personOf(member: MemberOn, on: IsoDate, open: Open): CommunePerson {
  return {
    fullName: member.name,
    relation: RELATION_WORDS[member.relation],
    born: bornText(member),
    sex: member.sex,
    ethnicity: String(member.ethnicity ?? ''),
    ...(member.born_on !== null && { age: ageOn(member.born_on, on) }),
    ...(member.cipher && open && { citizenNumber: open(member.cipher) }),
  };
}

interface Sheets {
  readonly frame: RoundFrame;
  readonly decision: DecisionRow;
  readonly lines: readonly Line[];
  readonly members: ReadonlyMap<string, readonly MemberOn[]>;
  readonly open: Open;
}

/** Exactly one head stands in every household, so that the file can be read again; whoever is gone leaves the name. */
function peopleOf(line: Line, { members, decision, open }: Sheets): CommunePerson[] {
  const own = members.get(line.household_id) ?? [];
  const head = own.find(({ is_head }) => is_head) ?? own.find(({ name }) => name === line.head) ?? own[0];
  if (!head) return [{ fullName: line.head, relation: RELATION_WORDS.head, born: '', sex: null, ethnicity: '' }];
  const relation = (member: MemberOn) => (member.relation === 'head' ? 'other' : member.relation);
  return [head, ...own.filter((member) => member !== head)].map((member) => ({
    ...personOf(member, decision.decided_on, open),
    relation: RELATION_WORDS[member === head ? 'head' : relation(member)],
  }));
}

function scoresOf({ b1, b2 }: Line): { b1?: number; b2?: number } {
  return { ...(b1 !== null && { b1 }), ...(b2 !== null && { b2 }) };
}

function listedOf(line: Line, sheets: Sheets): ListedHousehold {
  const { frame, decision } = sheets;
  const head = sheets.members.get(line.household_id)?.find(({ is_head }) => is_head);
  return {
    householdId: line.household_id,
    number: line.number,
    headName: line.head,
    members: peopleOf(line, sheets),
    ...scoresOf(line),
    province: frame.province,
    // Since 01/07/2025 there are no districts; the columns stay, so that old files and new ones read alike.
    district: frame.superior === frame.province ? '' : frame.superior,
    districtCode: '',
    commune: frame.unit,
    communeCode: frame.commune.slice(frame.commune.indexOf(':') + 1),
    village: line.village,
    class: line.list_kind === 'POOR' ? 'POOR' : 'NEAR_POOR',
    decisionNumber: decision.number,
    decidedOn: showDate(decision.decided_on),
    ethnicMinority: head?.ethnicity != null && head.ethnicity !== KINH,
    noLabourCapacity: line.no_labour,
    merit: line.merit,
    causes: causeText(line.causes ?? []),
  };
}

/** Code of the majority in the list of peoples. */
const KINH = 1;

function exitedOf(line: Line, sheets: Sheets): ExitedHousehold {
  return {
    householdId: line.household_id,
    number: line.number,
    members: peopleOf(line, sheets),
    // The village first: the sheet has no column of its own for it.
    address: line.address.startsWith(line.village)
      ? line.address
      : [line.village, line.address].filter(Boolean).join(', '),
    ...scoresOf(line),
  };
}

async function sheetsOf(request: Request, frame: RoundFrame): Promise<Sheets> {
  const { tx, actor, clock, keys } = request;
  const decision = await decisionRow(tx, { roundId: frame.roundId });
  if (!decision) throw new Problem('NOT_FOUND');
  const lines = await linesOf(tx, frame.roundId);
  const households = [...new Set(lines.map(({ household_id }) => household_id))];
  const members = await membersOn(tx, households, decision.decided_on);
  const readsNumbers = await mayAt(tx, actor, 'citizen.read', { place: frame.commune }, clock.today());
  return { frame, decision, lines, members, open: readsNumbers ? (cipher) => keys.open(cipher) : undefined };
}

/** The three lists of the decided round in the layout communes keep and hand on (registers.md §1). */
export const listsExcelFile = defineFile(listsExcel, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, exportId }, request) => {
    const frame = await roundFrame(request.tx, roundId);
    const sheets = await sheetsOf(request, frame);
    const on = (...kinds: DecisionList[]) => sheets.lines.filter(({ list_kind }) => kinds.includes(list_kind));
    const bytes = await listBytes({
      sheets: [
        listedSheet(on('POOR', 'NEAR_POOR').map((line) => listedOf(line, sheets))),
        exitedSheet(
          'exitedPoverty',
          on('EXITED_POVERTY').map((line) => exitedOf(line, sheets)),
        ),
        exitedSheet(
          'exitedNearPoverty',
          on('EXITED_NEAR_POVERTY').map((line) => exitedOf(line, sheets)),
        ),
      ],
      sample: frame.sample,
      madeOn: sheets.decision.decided_on,
    });
    const { decided_on: day } = sheets.decision;
    const withNumbers = sheets.open !== undefined;
    const leaving = { place: frame.commune, kind: 'lists', on: day, roundId, withNumbers, exportId };
    const name = paperFileNames.communeLists(frame.unit, frame.year);
    return traced(request, leaving, fileAnswer(name, 'xlsx', bytes));
  },
});
