import { holds } from '../platform/access.ts';
import type { Request } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';

/** Who surveys and what was found in forms names no household: the ministry and trainers read it too. */
export async function seeTraining({ tx, actor, clock }: Request): Promise<void> {
  await seeOwnPlaces(tx, holds(actor, 'training.read', clock.today()));
}
