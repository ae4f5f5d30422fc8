import { defineCommand } from '../platform/command.ts';
import { placeOfLearner } from '../platform/place-of-learner.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { pinAdd, pinDecide, pinPropose } from './contract.ts';

interface Told {
  readonly pinId: string;
  readonly place: string;
  readonly form: string;
  readonly formQuestion: string;
  readonly text: string;
}

function pinRow({ pinId, place, form, formQuestion, text }: Told, { actor, clock, commandId }: CommandRequest) {
  return {
    ...{ pin_id: pinId, place_id: place, form, form_question: formQuestion, text },
    ...{ proposed_by: actor.accountId, command_id: commandId, recorded_at: clock.now() },
  };
}

export const pinAddCommand = defineCommand(pinAdd, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  handle: async (body, request) => {
    const { tx, actor } = request;
    await seeOwnPlaces(tx, actor.grants);
    const { materialId, page } = body;
    const beside = { material_id: materialId ?? null, page: page ?? null };
    const approved = { kind: 'guidance', state: 'approved', approved_by: actor.accountId };
    await tx
      .insertInto('training_pin')
      .values({ ...pinRow(body, request), ...beside, ...approved })
      .execute();
    return {};
  },
});

/** It goes to the lowest unit where the person learns, whose officers know the village. */
export const pinProposeCommand = defineCommand(pinPropose, {
  verb: 'training.learn',
  site: async ({ place }, { tx, actor, today }) => {
    const own = await placeOfLearner(tx, actor, today);
    return own.village_id && own.place_id === place ? { place, village: own.village_id } : { place };
  },
  handle: async (body, request) => {
    await seeOwnPlaces(request.tx, request.actor.grants);
    await request.tx
      .insertInto('training_pin')
      .values({ ...pinRow(body, request), kind: 'tip', state: 'proposed' })
      .execute();
    return {};
  },
});

export const pinDecideCommand = defineCommand(pinDecide, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  handle: async ({ pinId, place, state, reason }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const pin = await tx
      .selectFrom('training_pin')
      .select(['state', 'proposed_by'])
      .where('pin_id', '=', pinId)
      .where('place_id', '=', place)
      .executeTakeFirst();
    if (!pin) throw new Problem('NOT_FOUND');
    if (pin.state !== (state === 'withdrawn' ? 'approved' : 'proposed')) throw new Problem('PIN_DECIDED');
    if (state === 'approved' && pin.proposed_by === actor.accountId) throw new Problem('PIN_OWN');
    const by = state === 'approved' ? { approved_by: actor.accountId } : {};
    await tx
      .updateTable('training_pin')
      .set({ state, state_reason: reason.trim() === '' ? null : reason.trim(), ...by })
      .where('pin_id', '=', pinId)
      .execute();
    return {};
  },
});
