import { fold } from '@ra-soat/domain/kernel/text.ts';
import { audiences as knownAudiences, type Audience } from '@ra-soat/domain/training/audience.ts';
import { readPhone } from '@ra-soat/domain/training/read-phone.ts';
import { tellTraineeFault } from '@ra-soat/domain/words/trainees.vi.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { openCampaign } from './campaign-for.ts';
import type { Candidate } from './candidate.ts';
import { chosenPerson, type Chosen } from './chosen.ts';
import { traineeSubstitute } from './contract.ts';
import { knownPeople } from './known-people.ts';
import { addEnrolments, addPeople, addSeats, appendEvents, type Placed } from './records.ts';
import { withdraw } from './withdraw.ts';

function phoneOf(text: string): string | null {
  if (text.trim() === '') return null;
  const phone = readPhone(text);
  if (phone !== undefined) return phone;
  const { what, remedy } = tellTraineeFault({ code: 'PHONE_WRONG', values: { phone: text } });
  throw new Problem('BODY_INVALID', { fields: [{ path: 'by.phone', message: `${what}. ${remedy}` }] });
}

/** The person who comes instead: known at the same place, or new; not in the campaign yet. */
async function substituteOf(
  request: CommandRequest,
  campaignId: string,
  person: Chosen,
  by: { readonly personId: string; readonly name: string; readonly phone: string },
): Promise<Placed> {
  const { tx } = request;
  const row = await tx
    .selectFrom('training_person')
    .select('audiences')
    .where('person_id', '=', person.personId)
    .executeTakeFirstOrThrow();
  const audiences = row.audiences.filter((one): one is Audience => knownAudiences.some((known) => known === one));
  const { placeId, communeId, villageId, villageName } = person;
  const own = { name: by.name, folded: fold(by.name), phone: phoneOf(by.phone), audiences };
  const unknown = { sex: null, ethnicity: null, citizenNumber: null, accountId: null, seats: [] };
  const candidate: Candidate = { placeId, communeId, villageId, villageName, ...own, ...unknown };
  const known = await knownPeople(tx, {
    campaignId,
    phones: own.phone === null ? [] : [own.phone],
    folded: [own.folded],
  });
  const there = known.of(candidate);
  if (there?.enrolled) throw new Problem('ALREADY_EXISTS');
  const substitute = there ?? { ...candidate, personId: by.personId };
  if (!there) await addPeople(request, [{ ...candidate, personId: by.personId }]);
  return substitute;
}

/** Somebody of the same place takes over the seats of a person who cannot come. */
export const traineeSubstituteCommand = defineCommand(traineeSubstitute, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ campaignId, place, personId, by, reason: note }, request) => {
    const { tx, actor, clock } = request;
    await seeOwnPlaces(tx, actor.grants);
    await openCampaign(tx, campaignId, place);
    const person = await chosenPerson(tx, { campaignId, place, personId });
    const substitute = await substituteOf(request, campaignId, person, by);
    const seats = await withdraw(request, campaignId, personId);
    await addEnrolments(request, campaignId, [substitute], personId);
    await addSeats(
      request,
      campaignId,
      seats.map((seat) => ({ ...seat, person: substitute })),
    );
    await tx
      .updateTable('training_enrolment')
      .set({ invited_on: clock.today(), invited_times: 1 })
      .where('campaign_id', '=', campaignId)
      .where('person_id', '=', substitute.personId)
      .execute();
    await appendEvents(request, campaignId, [
      { person, kind: 'substituted', note },
      { person: substitute, kind: 'invited', sessionId: seats[0]?.sessionId, note },
    ]);
    return { personId: substitute.personId };
  },
});
