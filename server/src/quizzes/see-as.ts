import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { holds } from '../platform/access.ts';
import type { Request } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';

/** Training names no household: whoever holds the verb works with the units and people of those places. */
export async function seeAs({ tx, actor, clock }: Pick<Request, 'tx' | 'actor' | 'clock'>, verb: Verb): Promise<void> {
  await seeOwnPlaces(tx, holds(actor, verb, clock.today()));
}
