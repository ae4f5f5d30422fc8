import { mayAt } from '../platform/access.ts';
import { askQuestion } from '../platform/ask-question.ts';
import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { pointAsk } from './contract.ts';
import { mustRun, pointAt, type PointRow } from './point-at.ts';
import { whoArrives } from './who-arrives.ts';

/** Of one point and person, so that a phone cannot flood the board. */
const MOST_QUESTIONS = 20;

/** Who stands behind a question: whom the invitation or the account was given to, or the host in somebody's name. */
export const pointAskCommand = defineCommand(pointAsk, {
  verb: 'nobody',
  site: async ({ pointId }, { tx }) => {
    await setScope(tx, everywhere);
    return { place: (await pointAt(tx, pointId)).place };
  },
  recorded: ({ code: _, ...rest }) => rest,
  handle: async ({ questionId, pointId, code, asker, text, form, formQuestion }, request) => {
    const point = await pointAt(request.tx, pointId);
    mustRun(point);
    const who = await whoAsks(request, point, code, asker);
    await notTooMany(request, point, who.asker);
    await askQuestion(request, {
      ...{ questionId, place: point.sessionPlace, askedPlace: point.place, askedFrom: 'session' },
      ...{ campaignId: point.campaignId, sessionId: point.sessionId, pointId, form, formQuestion, text, ...who },
    });
    return {};
  },
});

async function whoAsks(request: CommandRequest, point: PointRow, code: string | null, asker: string) {
  const { tx, actor, clock } = request;
  if (code === null && (await mayAt(tx, actor, 'training.teach', { place: point.place }, clock.today()))) {
    return { askedBy: actor.accountId, asker: asker === '' ? actor.fullName : asker };
  }
  const person = await whoArrives(tx, point, code, actor);
  return { askedBy: person.accountId, asker: person.name };
}

async function notTooMany({ tx }: CommandRequest, { pointId, sessionId }: PointRow, asker: string): Promise<void> {
  const { many } = await tx
    .selectFrom('training_question')
    .select(({ fn }) => fn.countAll<number>().as('many'))
    .where('session_id', '=', sessionId)
    .where('point_id', '=', pointId)
    .where('asker', '=', asker)
    .executeTakeFirstOrThrow();
  if (many >= MOST_QUESTIONS) throw new Problem('TOO_MANY_REQUESTS');
}
