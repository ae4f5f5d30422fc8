import { sql } from 'kysely';
import { askQuestion } from '../platform/ask-question.ts';
import type { Actor } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { questionAsk, questionUnits } from './contract.ts';

/** The unit in which somebody asks: of the first right, the commune of a village. */
async function askedPlaceOf(tx: Tx, { grants }: Actor): Promise<string> {
  const villageId = grants.find((grant) => grant.villageId !== null)?.villageId;
  if (!villageId) return grants.find((grant) => grant.placeId !== null)?.placeId ?? 'vn';
  const village = await tx
    .selectFrom('village')
    .select('commune_id')
    .where('village_id', '=', villageId)
    .executeTakeFirst();
  return village?.commune_id ?? 'vn';
}

async function unitsOver(tx: Tx, place: string) {
  const { rows } = await sql<{ place: string; name: string }>`
    select p.id as place, place.name from place_path(${place}) with ordinality p(id, height)
    join place on place.place_id = p.id order by p.height`.execute(tx);
  return rows;
}

async function organiserOf(tx: Tx, campaignId: string): Promise<string> {
  const campaign = await tx
    .selectFrom('training_campaign')
    .select('place_id')
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst();
  if (!campaign) throw new Problem('NOT_FOUND');
  return campaign.place_id;
}

export const questionAskCommand = defineCommand(questionAsk, {
  verb: 'signedIn',
  site: async (_body, { tx, actor }) => ({ place: await askedPlaceOf(tx, actor) }),
  handle: async ({ questionId, to, from, campaignId, form, formQuestion, text }, request) => {
    const { tx, actor, site } = request;
    await seeOwnPlaces(tx, actor.grants);
    const organiser = campaignId === undefined ? undefined : await organiserOf(tx, campaignId);
    const place = to ?? organiser ?? site.place;
    const above = await unitsOver(tx, site.place);
    if (place !== organiser && !above.some((unit) => unit.place === place)) throw new Problem('UNIT_NOT_ABOVE');
    await askQuestion(request, {
      ...{ questionId, place, askedPlace: site.place, askedFrom: from, campaignId, form, formQuestion, text },
      askedBy: actor.accountId,
      asker: actor.fullName,
    });
    return {};
  },
});

export const questionUnitsQuery = defineQuery(questionUnits, {
  verb: 'signedIn',
  answer: async (_input, { tx, actor }) => ({ units: await unitsOver(tx, await askedPlaceOf(tx, actor)) }),
});
