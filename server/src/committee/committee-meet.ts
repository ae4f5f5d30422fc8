import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { committeeMeet } from './contract.ts';
import { villageFigures } from './village-figures.ts';

type Body = z.output<(typeof committeeMeet)['input']>;

function refuse(path: string, message: string): never {
  throw new Problem('BODY_INVALID', { fields: [{ path, message }] });
}

/** The committee meets on what the villages brought, before the commune consolidates. */
function refuseUntimely({ state }: LoadedRound, { on }: Body, today: string): void {
  if (on > today) throw new Problem('DAY_AHEAD');
  if (state.stage !== 'REVIEWING') throw new Problem('COMMITTEE_TOO_LATE');
  if (state.listClosedOn === undefined || on < state.listClosedOn) {
    refuse('on', 'cuộc họp của Ban Chỉ đạo phải sau ngày chốt danh sách cần rà soát');
  }
}

function refuseGaps({ villages, startsAt, endsAt }: Body): void {
  if (endsAt <= startsAt) refuse('endsAt', 'giờ kết thúc phải sau giờ bắt đầu');
  villages.forEach(({ outcome, reason, households }, at) => {
    const path = `villages.${at}`;
    if (outcome === 'again' && reason.trim() === '') refuse(`${path}.reason`, 'thôn phải xem lại cần ghi lý do');
    if (outcome === 'accepted' && households.length > 0) {
      refuse(`${path}.households`, 'thôn được thống nhất thì không có hộ phải xem lại; chọn "xem lại" cho thôn');
    }
  });
}

async function store(request: CommandRequest, round: LoadedRound, body: Body): Promise<void> {
  const { tx, commandId } = request;
  const { meetingId: meeting_id, villages } = body;
  const known = new Map((await villageFigures(tx, body.roundId)).map((one) => [one.villageId, one.figures]));
  const place = { meeting_id, round_id: body.roundId, commune_id: round.commune };
  await tx
    .insertInto('committee_meeting')
    .values({ ...place, held_on: body.on, body: JSON.stringify(body), command_id: commandId })
    .execute();
  const lines = villages.map(({ villageId, outcome, reason }) => {
    const figures = known.get(villageId);
    if (!figures) throw new Problem('CASE_NOT_SAME_ROUND');
    return { ...place, village_id: villageId, outcome, reason: reason.trim(), figures: JSON.stringify(figures) };
  });
  await tx.insertInto('committee_village').values(lines).execute();
  await storeCases(request, place, villages);
}

/** Only households of the village and the round; their classes stay as they are. */
async function storeCases(
  { tx }: CommandRequest,
  place: { meeting_id: string; round_id: string; commune_id: string },
  villages: Body['villages'],
): Promise<void> {
  const rows = villages.flatMap(({ villageId, households }) =>
    households.map(({ householdId, reason }) => ({
      ...place,
      village_id: villageId,
      household_id: householdId,
      reason,
    })),
  );
  if (rows.length === 0) return;
  const cases = await tx
    .selectFrom('review_case')
    .select(['household_id', 'village_id', 'seq'])
    .where('round_id', '=', place.round_id)
    .where(
      'household_id',
      'in',
      rows.map(({ household_id }) => household_id),
    )
    .execute();
  const byId = new Map(cases.map((row) => [row.household_id, row]));
  const placed = rows.map((row) => {
    const kase = byId.get(row.household_id);
    if (kase?.village_id !== row.village_id) throw new Problem('CASE_NOT_SAME_ROUND');
    return { ...row, case_seq: kase.seq };
  });
  await tx.insertInto('committee_case').values(placed).execute();
}

export const committeeMeetCommand = defineCommand(committeeMeet, {
  verb: 'committee.meet',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async (body, request) => {
    const round = await loadRound(request.tx, body.roundId, 'share');
    refuseUntimely(round, body, request.clock.today());
    refuseGaps(body);
    await store(request, round, body);
    return {};
  },
});
