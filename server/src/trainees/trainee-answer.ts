import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { byCode } from './by-code.ts';
import { traineeAnswer } from './contract.ts';
import { appendEvents } from './records.ts';

/** Coming or not: for every session of the person that is not over; the last word counts. */
export const traineeAnswerCommand = defineCommand(traineeAnswer, {
  verb: 'nobody',
  site: async ({ code }, { tx }) => ({ place: (await byCode(tx, code)).placeId }),
  recorded: ({ coming, note }) => ({ coming, note }),
  handle: async ({ code, coming, note }, request) => {
    const { tx, clock } = request;
    const invited = await byCode(tx, code);
    const { campaignId, personId, name } = invited;
    if (invited.withdrawn) throw new Problem('TRAINEE_WITHDRAWN', { values: { name } });
    const kind = coming ? 'confirmed' : 'declined';
    const { rows } = await sql<{ session_id: string }>`
      update training_seat seat set state = ${kind} from training_session s
      where s.session_id = seat.session_id and seat.campaign_id = ${campaignId} and seat.person_id = ${personId}
        and seat.state in ('invited', 'confirmed', 'declined') and seat.state <> ${kind}
        and s.state in ('planned', 'running') and s.to_on >= ${clock.today()}
      returning seat.session_id`.execute(tx);
    await appendEvents(
      request,
      campaignId,
      rows.map(({ session_id: sessionId }) => ({ person: invited, kind, sessionId, note })),
    );
    return {};
  },
});
