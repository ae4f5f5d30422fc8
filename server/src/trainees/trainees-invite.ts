import { sql } from 'kysely';
import type { z } from 'zod';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { Audience } from '@ra-soat/domain/training/audience.ts';
import { audienceOfRole } from '@ra-soat/domain/training/audience-of-role.ts';
import { readPhone } from '@ra-soat/domain/training/read-phone.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { openCampaign, type Campaign } from './campaign-for.ts';
import type { Candidate } from './candidate.ts';
import { chosenPeople, type Chosen } from './chosen.ts';
import { traineesInvite } from './contract.ts';
import { enrol, planEnrolment } from './enrol.ts';
import { accountsAt, knownPeople, type AccountThere } from './known-people.ts';
import { appendEvents } from './records.ts';
import { seatPeople } from './seat-people.ts';
import { underPlace } from './under-place.ts';
import { unitsOf } from './units-of.ts';

type Body = z.output<typeof traineesInvite.input>;

/** The accounts of one person as one candidate: every role an audience, the first place. */
function candidateOf(own: readonly AccountThere[]): Candidate[] {
  const [first] = own;
  const audiences = own.flatMap(({ role }): Audience[] => {
    const id = roleIds.find((one) => one === role);
    const audience = id && audienceOfRole[id];
    return audience ? [audience] : [];
  });
  if (!first || audiences.length === 0) return [];
  const { role: _, phone, ...account } = first;
  const read = phone === null ? null : (readPhone(phone) ?? null);
  const unknown = { sex: null, ethnicity: null, citizenNumber: null, seats: [] };
  return [{ ...account, ...unknown, folded: fold(account.name), phone: read, audiences: [...new Set(audiences)] }];
}

/** Accounts with the roles become trainees; who is one already stays. */
async function enrolRoles(
  request: CommandRequest,
  campaign: Campaign,
  { place, roles }: { place: string; roles: readonly string[] },
): Promise<{ ids: string[]; added: number }> {
  const { tx, clock, keys } = request;
  const units = await unitsOf(tx, place, campaign);
  const accounts = await accountsAt(
    tx,
    units.map(({ placeId }) => placeId),
    clock.today(),
  );
  const wanted = accounts.filter(({ role }) => roles.includes(role));
  const candidates = [...Map.groupBy(wanted, ({ accountId }) => accountId).values()].flatMap(candidateOf);
  const known = await knownPeople(tx, {
    campaignId: campaign.campaignId,
    phones: candidates.flatMap(({ phone }) => phone ?? []),
    folded: candidates.map(({ folded }) => folded),
    accounts: candidates.flatMap(({ accountId }) => accountId ?? []),
  });
  const plan = planEnrolment(candidates, known, keys);
  await enrol(request, campaign.campaignId, plan);
  return { ids: plan.people.map(({ personId }) => personId), added: plan.entering.length };
}

/** Enrolled people by what is asked: not invited yet, or invited and never there though all their sessions are over. */
async function idsOf({ tx, clock }: CommandRequest, { campaignId, place, whom }: Body): Promise<string[]> {
  const audience = whom.kind === 'waiting' ? (whom.audience ?? null) : null;
  const missed = whom.kind === 'missed';
  const { rows } = await sql<{ id: string }>`
    with room as materialized (
      select session_id, min(to_on) as to_on, min(state) as state from training_room(${campaignId}) group by 1)
    select e.person_id as id from training_enrolment e join training_person p using (person_id)
    where e.campaign_id = ${campaignId} and e.withdrawn_on is null
      and p.place_id in ${underPlace(place)}
      and (${audience}::text is null or ${audience} = any (p.audiences))
      and case when ${missed} then e.invited_on is not null
        and exists (select from training_seat s where s.campaign_id = e.campaign_id and s.person_id = e.person_id
                    and s.state in ('invited', 'confirmed'))
        and not exists (select from training_seat s join room using (session_id)
                        where s.campaign_id = e.campaign_id and s.person_id = e.person_id
                          and s.state in ('invited', 'confirmed')
                          and not (room.state in ('ended', 'cancelled') or room.to_on < ${clock.today()}))
        and not exists (select from training_attendance a where a.campaign_id = e.campaign_id
                          and a.person_id = e.person_id and a.voided_at is null)
      else e.invited_on is null end`.execute(tx);
  return rows.map(({ id }) => id);
}

async function markInvited(
  { tx, clock }: CommandRequest,
  campaignId: string,
  people: readonly Chosen[],
): Promise<void> {
  await sql`
    update training_enrolment set invited_on = ${clock.today()}, invited_times = invited_times + 1
    where campaign_id = ${campaignId} and person_id = any (${people.map(({ personId }) => personId)}::uuid[])`.execute(
    tx,
  );
}

/** Invites people of a campaign under a unit, for the first time or again, and seats them when a session is named. */
export const traineesInviteCommand = defineCommand(traineesInvite, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async (body, request) => {
    const { tx, actor } = request;
    const { campaignId, place, whom, sessionId } = body;
    await seeOwnPlaces(tx, actor.grants);
    const campaign = await openCampaign(tx, campaignId, place);
    const found =
      whom.kind === 'roles'
        ? await enrolRoles(request, campaign, { place, roles: whom.roles })
        : { ids: whom.kind === 'people' ? whom.people : await idsOf(request, body), added: 0 };
    const all = await chosenPeople(tx, body, found.ids);
    const gone = all.find(({ withdrawn }) => withdrawn);
    if (gone && whom.kind === 'people') throw new Problem('TRAINEE_WITHDRAWN', { values: { name: gone.name } });
    // Whoever is asked by role is invited once; the other ways say whom to invite again.
    const people = all.filter(
      ({ withdrawn, invitedTimes }) => !withdrawn && (whom.kind !== 'roles' || invitedTimes === 0),
    );
    const seated = sessionId === undefined ? [] : await seatPeople(request, people, { campaignId, sessionId });
    await markInvited(request, campaignId, people);
    const again = people.filter(({ invitedTimes }) => invitedTimes > 0);
    await appendEvents(
      request,
      campaignId,
      people.map((person) => ({ person, kind: again.includes(person) ? 'reinvited' : 'invited', sessionId })),
    );
    return { added: found.added, invited: people.length - again.length, again: again.length, seated: seated.length };
  },
});
