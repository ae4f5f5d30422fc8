import { sql } from 'kysely';
import type { CaseStage, CaseState } from '@ra-soat/domain/review/case-state.ts';
import { isUnchanged } from '@ra-soat/domain/review/decide-meeting.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { movementOf } from '@ra-soat/domain/review/movement.ts';
import { caseStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { movementWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { Tx } from '../platform/database.ts';
import type { BesideColumn } from '../platform/case-rows.ts';
import { furtherResults } from '../platform/further-results.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { meetingCandidates } from './contract.ts';

interface CaseRow {
  household_id: string;
  number: string;
  head: string;
  persons: number;
  before_class: DecidedClass;
  class: DecidedClass;
  b1: number | null;
  b2: number | null;
  stage: CaseStage;
  state: CaseState;
  reason: string | null;
  beside: BesideColumn;
  ever_poor: boolean;
  ever_near_poor: boolean;
  voted_down: number;
  former: { householdId: string; head: string; on: string } | null;
}

function labelOf(row: CaseRow): string {
  const { before_class: before, class: after, ever_poor: everPoor, ever_near_poor: everNearPoor } = row;
  return movementWords[movementOf({ before, after, everPoor, everNearPoor }).label];
}

const waitsForMeeting: readonly CaseStage[] = ['ACCEPTED'];
const pastMeeting: readonly CaseStage[] = ['AGREED', 'POSTED', 'DECIDED', 'CLOSED'];

async function rowsOf(tx: Tx, { roundId, standard }: LoadedRound, villageId: string): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select household_id, number, head, persons, before_class, class, b1, b2, stage, state, beside, ever_poor, ever_near_poor,
           (select explanation ->> 'sentence' from case_result r where r.household_id = c.household_id
              and r.round_id = c.round_id and r.standard_id = ${standard} and r.layer = 'computed' order by version desc limit 1) as reason,
           (select count(*)::integer from meeting_vote v where v.household_id = c.household_id
              and v.round_id = c.round_id and not v.agreed) as voted_down,
           (select jsonb_build_object('householdId', e.body -> 'others' -> 0 ->> 'householdId',
              'head', e.body -> 'others' -> 0 ->> 'head', 'on', e.on_date)
            from household_event e where e.household_id = c.household_id and e.kind = 'SPLIT' and e.body ->> 'role' = 'new'
              and not exists (select from household_event u where u.household_id = e.household_id and u.undoes = e.seq)
            order by e.seq desc limit 1) as former
    from review_case c where round_id = ${roundId} and village_id = ${villageId}
    order by sort_key, household_id`.execute(tx);
  return rows;
}

interface MeetingRow {
  meeting_id: string;
  held_on: string;
  attendees: number;
  agreed: number;
  voted_down: number;
  listed: number;
  body: {
    householdsAttending: number;
    form: 'inPerson' | 'online' | 'inWriting';
    formReason?: string;
    area?: string;
    earlierSittings?: readonly unknown[];
  };
}

async function meetingsOf(tx: Tx, roundId: string, villageId: string): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    select m.meeting_id, m.held_on, m.attendees, m.body,
           (select count(*)::integer from review_case c
              where c.round_id = m.round_id and c.village_id = m.village_id) as listed,
           (count(*) filter (where v.agreed))::integer as agreed, (count(*) filter (where not v.agreed))::integer as voted_down
    from meeting m left join meeting_vote v on v.meeting_id = m.meeting_id
    where m.round_id = ${roundId} and m.village_id = ${villageId} group by m.meeting_id order by m.held_on`.execute(tx);
  return rows;
}

/** What a meeting of the village may vote on now, what not yet and why, and the meetings it held. */
export const meetingCandidatesQuery = defineQuery(meetingCandidates, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ roundId, villageId }, { tx }) => {
    const village = await tx
      .selectFrom('village')
      .select('name')
      .where('village_id', '=', villageId)
      .executeTakeFirstOrThrow();
    const { rows: states } = await sql<{ state: VillageState | null }>`
      select state from village_round where round_id = ${roundId} and village_id = ${villageId}`.execute(tx);
    const minutes = new Map(states[0]?.state?.meetings.map((meeting) => [meeting.meetingId, meeting.minutesOn]));
    const round = await loadRound(tx, roundId);
    const rows = await rowsOf(tx, round, villageId);
    const held = await meetingsOf(tx, roundId, villageId);
    return {
      village: village.name,
      attendeesHint: held.at(-1)?.attendees ?? null,
      candidates: rows
        .filter(({ stage }) => waitsForMeeting.includes(stage))
        .map((row) => ({
          householdId: row.household_id,
          number: row.number,
          head: row.head,
          persons: row.persons,
          before: row.before_class,
          class: row.class,
          b1: row.b1,
          b2: row.b2,
          unchanged: isUnchanged(row.state, round.state),
          beside: furtherResults(row.beside),
          label: labelOf(row),
          reason: row.reason ?? '',
          former: row.former,
          votedDown: row.voted_down,
        })),
      waiting: rows
        .filter(({ stage }) => !waitsForMeeting.includes(stage) && !pastMeeting.includes(stage))
        .map((row) => ({
          householdId: row.household_id,
          number: row.number,
          head: row.head,
          state: row.stage,
          why: caseStageWords[row.stage],
        })),
      meetings: held.map((row) => ({
        meetingId: row.meeting_id,
        on: row.held_on,
        attendees: row.attendees,
        householdsAttending: row.body.householdsAttending,
        listed: row.listed,
        form: row.body.form,
        formReason: row.body.formReason ?? null,
        area: row.body.area ?? null,
        sittings: 1 + (row.body.earlierSittings?.length ?? 0),
        agreed: row.agreed,
        votedDown: row.voted_down,
        minutesOn: minutes.get(row.meeting_id) ?? null,
      })),
    };
  },
});
