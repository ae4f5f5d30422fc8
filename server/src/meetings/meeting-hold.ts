import type { z } from 'zod';
import { standingBeside } from '@ra-soat/domain/review/beside.ts';
import { standingClass } from '@ra-soat/domain/review/standing-class.ts';
import type { CaseChange } from '../platform/case-rows.ts';
import { defineCommand } from '../platform/command.ts';
import { onVillage } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, reviewContext, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { meetingHold } from './contract.ts';

type Body = z.output<(typeof meetingHold)['input']>;

interface Vote {
  readonly joint: boolean;
  readonly households: readonly string[];
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  readonly opinion?: string | undefined;
}

function votesOf({ jointVote, singleVotes }: Body): Vote[] {
  const single = singleVotes.map((vote) => ({ ...vote, joint: false }));
  return jointVote ? [{ ...jointVote, joint: true }, ...single] : single;
}

async function storeMeeting({ tx, commandId }: CommandRequest, commune: string, body: Body): Promise<void> {
  await tx
    .insertInto('meeting')
    .values({
      meeting_id: body.meetingId,
      round_id: body.roundId,
      village_id: body.villageId,
      commune_id: commune,
      held_on: body.on,
      attendees: body.attendees,
      body: JSON.stringify(body),
      command_id: commandId,
    })
    .execute();
}

/** One line for each household, with what it was asked to agree to and how the hands were counted. */
async function storeVotes(
  request: CommandRequest,
  round: LoadedRound,
  body: Body,
  changes: readonly CaseChange[],
): Promise<void> {
  const { rules } = await reviewContext(request, round.commune, body.on);
  const byHousehold = new Map(changes.map((change) => [change.kase.householdId, change]));
  const rows = votesOf(body).flatMap(({ households, joint, agree, disagree, abstain, opinion }) =>
    households.flatMap((household) => {
      const change = byHousehold.get(household);
      const state = change?.kase.state;
      if (!change || !state) return [];
      return [
        {
          household_id: household,
          meeting_id: body.meetingId,
          round_id: body.roundId,
          commune_id: change.kase.commune,
          village_id: change.kase.village,
          joint,
          agree,
          disagree,
          abstain,
          attendees: body.attendees,
          min_percent: rules.minAgreePercent ?? 0,
          agreed: change.events.some(({ kind }) => kind === 'case.agreed'),
          class: standingClass(state) ?? 'UNDETERMINED',
          beside: JSON.stringify(standingBeside(state, round.state)),
          opinion: opinion ?? '',
        },
      ];
    }),
  );
  await request.tx.insertInto('meeting_vote').values(rows).execute();
}

/** A meeting of several days ends with its vote. */
function refuseLateSittings({ on, earlierSittings }: Body): void {
  const late = earlierSittings.findIndex((sitting) => sitting.on > on);
  if (late < 0) return;
  const message = `buổi họp thứ ${late + 1} muộn hơn ngày biểu quyết; ghi buổi cuối làm ngày họp`;
  throw new Problem('BODY_INVALID', { fields: [{ path: `earlierSittings.${late}.on`, message }] });
}

async function hold(body: Body, request: CommandRequest) {
  refuseLateSittings(body);
  const round = await loadRound(request.tx, body.roundId, 'share');
  const votes = votesOf(body);
  const { changes } = await onVillage(
    request,
    round,
    body.villageId,
    {
      kind: 'meeting.hold',
      meetingId: body.meetingId,
      form: body.form,
      ...(body.formReason && { formReason: body.formReason }),
      frontInvitedOn: body.frontInvitation.on,
      frontPresent: body.frontInvitation.present,
      chair: body.chair,
      secretary: body.secretary,
      attendees: body.attendees,
      votes: votes.map(({ households, joint, agree, disagree, abstain }) => ({
        caseIds: households,
        joint,
        tally: { agree, disagree, abstain },
      })),
    },
    body.on,
    votes.flatMap(({ households }) => households),
  );
  await storeMeeting(request, round.commune, body);
  await storeVotes(request, round, body, changes);
  const agreed = changes.filter(({ events }) => events.some(({ kind }) => kind === 'case.agreed')).length;
  return { agreed, votedDown: changes.length - agreed };
}

/** The meeting with all its votes at once: nothing half is stored. */
export const meetingHoldCommand = defineCommand(meetingHold, {
  verb: 'meeting.hold',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: hold,
});
