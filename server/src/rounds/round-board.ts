import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { never } from '@ra-soat/domain/kernel/never.ts';
import {
  calendarOfAnnualRound,
  calendarOfRegularRound,
  type CalendarStep,
  type CalendarStepCode,
} from '@ra-soat/domain/procedure/round-calendar.ts';
import { opinionDeadline } from '@ra-soat/domain/procedure/deadlines.ts';
import type { Holiday } from '@ra-soat/domain/procedure/holiday.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { Setting, SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import { shownPostingEnd } from '@ra-soat/domain/review/posting-end.ts';
import type { RoundEvent, RoundKind } from '@ra-soat/domain/review/round-event.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { calendarStepWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import { holds, type Actor } from '../platform/access.ts';
import { committeeOpen } from '../platform/committee-open.ts';
import type { Tx } from '../platform/database.ts';
import { standardsOf } from '../platform/cases-by.ts';
import { defineQuery } from '../platform/query.ts';
import { placeRules, type PlaceRules } from '../platform/place-rules.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { seeTotals } from '../platform/see-totals.ts';
import { blocksOf } from './blocks.ts';
import { roundBoard } from './contract.ts';
import { nextInVillage } from './next-step.ts';
import { overdueIn } from './overdue.ts';
import { marginOf, windowShown } from './window-shown.ts';
import { sumCounts, villageProgress, type VillageProgress } from './village-progress.ts';

type Board = z.output<(typeof roundBoard)['output']>;
type OpinionSought = Extract<RoundEvent, { kind: 'opinion.sought' }>;

/** Which dated setting a step of the calendar rests on, for its source. */
function settingBehind(code: CalendarStepCode, kind: RoundKind): SettingKey {
  switch (code) {
    case 'windowOpens':
      return 'annual.window';
    case 'decisionBy':
      return kind === 'annual' ? 'annual.window' : 'regular.total';
    case 'lastSafePosting':
      return 'posting.days';
    case 'preliminaryReport':
      return 'report.preliminary';
    case 'officialReport':
      return 'report.official';
    case 'reviewStarts':
      return 'regular.start_day';
    case 'monthlyReport':
      return 'report.monthly_day';
    default:
      return never(code);
  }
}

function isDone(code: CalendarStepCode, state: RoundState, allPosted: boolean, on: IsoDate, today: IsoDate): boolean {
  switch (code) {
    case 'windowOpens':
    case 'reviewStarts':
      return on <= today;
    case 'lastSafePosting':
      return allPosted;
    case 'preliminaryReport':
      return state.reported.includes('preliminary') || state.reported.includes('official');
    case 'decisionBy':
      return state.decision !== undefined;
    case 'officialReport':
    case 'monthlyReport':
      return state.reported.includes('official');
    default:
      return never(code);
  }
}

function shown(
  step: CalendarStep,
  round: LoadedRound,
  overrides: readonly Setting[],
  allPosted: boolean,
  today: IsoDate,
): Board['calendar'][number] {
  const source = settingOn(settingBehind(step.code, round.state.opening.roundKind), step.on, overrides)?.source;
  const done = isDone(step.code, round.state, allPosted, step.on, today);
  const opens = step.code === 'windowOpens' || step.code === 'reviewStarts';
  return {
    step: step.code,
    name: calendarStepWords[step.code],
    from: opens ? step.on : null,
    dueOn: opens ? null : step.planFor,
    state: done ? 'done' : step.planFor < today ? 'late' : 'now',
    source: [source?.document, source?.article].filter(Boolean).join(', '),
    mark: source?.mark ?? 'unknown',
  };
}

interface Papers {
  legal_basis: Board['round']['legalBasis'];
  committee: string;
  commune_name: string;
  events: RoundEvent[] | null;
}

async function papers(tx: Tx, roundId: string): Promise<Papers> {
  const { rows } = await sql<Papers>`
    select legal_basis, committee, place.name as commune_name,
           (select jsonb_agg(body order by e.seq) from round_event e where e.round_id = round.round_id) as events
    from round join place on place.place_id = commune_id where round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error(`round ${roundId} vanished`);
  return row;
}

function lastOf<K extends RoundEvent['kind']>(events: readonly RoundEvent[], kind: K) {
  return events.findLast((event): event is Extract<RoundEvent, { kind: K }> => event.kind === kind);
}

function villageShown(
  village: VillageProgress,
  lastSafe: IsoDate,
  today: IsoDate,
  holidays: readonly Holiday[],
): Board['villages'][number] {
  const { counts, state } = village;
  const posting = state?.postings.at(-1);
  const endsOn = posting ? shownPostingEnd(posting, holidays) : null;
  const overdue = overdueIn(village, lastSafe, today, holidays);
  return {
    villageId: village.villageId,
    name: village.name,
    position: village.position,
    counts,
    meetingHeldOn: state?.meetings.at(-1)?.on ?? null,
    postedOn: posting?.on ?? null,
    postingEndsOn: endsOn,
    late: overdue.length > 0,
    overdue,
    nextAnswerBy: village.nextAnswerBy,
    next: nextInVillage(counts, endsOn, today),
  };
}

/** Until when the opinion is waited for, by the days off and settings known now. */
function replyBy({ on, replyBy: told }: OpinionSought, { overrides, holidays }: PlaceRules): IsoDate | null {
  const { opinion } = reviewRulesOn(on, overrides, holidays);
  return opinion ? opinionDeadline(on, opinion, holidays) : (told ?? null);
}

function roundShown(
  round: LoadedRound,
  paper: Papers,
  required: string | undefined,
  places: PlaceRules,
  today: IsoDate,
): Board['round'] {
  const events = paper.events ?? [];
  const sought = lastOf(events, 'opinion.sought');
  const received = lastOf(events, 'opinion.received');
  const { state } = round;
  return {
    roundId: round.roundId,
    ...windowShown(round.state, places, today),
    commune: round.commune,
    communeName: paper.commune_name,
    year: round.year,
    standard: round.standard,
    standardName: standardOf(round.standard).title,
    state: state.stage,
    openedOn: state.opening.on,
    formVersion: round.formVersion,
    standards: standardsOf(round.state),
    areaType: round.area,
    legalBasis: paper.legal_basis,
    committee: paper.committee,
    listClosedOn: lastOf(events, 'list.closed')?.on ?? null,
    consolidatedOn: lastOf(events, 'round.consolidated')?.on ?? null,
    opinion: {
      required: state.opening.roundKind === 'annual' && required !== undefined && required !== 'none',
      body: sought?.body ?? required ?? null,
      soughtOn: sought?.on ?? null,
      dueOn: sought && !received ? replyBy(sought, places) : (sought?.replyBy ?? null),
      receivedOn: received?.on ?? null,
      agreed: received?.agreed ?? null,
    },
    decisionId: state.decision?.decisionId ?? null,
    reportedOn: lastOf(events, 'round.reported')?.on ?? null,
  };
}

/** A village head sees the villages of his grants; whoever works at the commune sees all. */
function ownVillages(actor: Actor, today: IsoDate): readonly string[] | null {
  const grants = holds(actor, 'board.read', today);
  return grants.some(({ placeId }) => placeId) ? null : grants.flatMap(({ villageId }) => villageId ?? []);
}

export const roundBoardQuery = defineQuery(roundBoard, {
  verb: 'board.read',
  site: async ({ roundId }, { tx, actor }) => {
    const site = await roundSite(tx, roundId);
    const village = actor.grants.find(({ villageId }) => villageId)?.villageId;
    return village ? villageWithin(tx, site.place, village) : site;
  },
  answer: async ({ roundId }, request) => {
    const { tx, actor, clock } = request;
    const round = await loadRound(tx, roundId);
    const today = clock.today();
    const villagesOfMine = ownVillages(actor, today);
    if (villagesOfMine === null) await seeTotals(request, 'board.read', round.commune);
    const places = await placeRules(tx, round.commune);
    const { overrides, holidays } = places;
    const rules = reviewRulesOn(today, overrides, holidays);
    const { roundKind, window } = round.state.opening;
    const isAnnual = roundKind === 'annual';
    const calendar = isAnnual
      ? calendarOfAnnualRound(round.year, { overrides, holidays })
      : calendarOfRegularRound(window.from, { overrides, holidays });
    const safe = isAnnual
      ? calendar.find(({ code }) => code === 'lastSafePosting')?.on
      : marginOf(round.state, places).withoutComplaint;
    const lastSafe = safe ?? window.to;
    const villages = await villageProgress(tx, roundId, round.commune, villagesOfMine);
    const totals = sumCounts(villages.map(({ counts }) => counts));
    const allPosted = totals.total > 0 && totals.posted >= totals.total - totals.sidelined;
    const context = { on: today, today, actor: actor.accountId, rules };
    return {
      readAt: clock.now().toISOString(),
      round: roundShown(round, await papers(tx, roundId), rules.opinionBody, places, today),
      calendar: calendar.map((step) => shown(step, round, overrides, allPosted, today)),
      lastSafePostingOn: lastSafe,
      villages: villages.map((village) => villageShown(village, lastSafe, today, holidays)),
      totals,
      blocks: await blocksOf(tx, round, context),
      committeeOpen: round.state.stage === 'REVIEWING' ? await committeeOpen(tx, roundId) : [],
    };
  },
});

/** A village that is or was of the round's commune stands for it; a village elsewhere does not. */
async function villageWithin(tx: Tx, commune: string, villageId: string) {
  const own = await tx
    .selectFrom('village_commune')
    .select('village_id')
    .where('village_id', '=', villageId)
    .where('commune_id', '=', commune)
    .executeTakeFirst();
  return own ? { place: commune, village: villageId } : { place: commune };
}
