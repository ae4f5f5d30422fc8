import type { Site } from '../platform/access.ts';
import type { Actor } from '../platform/access.ts';
import { notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { sentPhotos } from '../platform/sent-photos.ts';
import { newsPublish, newsWrite } from './contract.ts';

/** The unit that holds a session, and its campaign. */
export async function sessionUnit(tx: Tx, actor: Actor, sessionId: string) {
  await seeOwnPlaces(tx, actor.grants);
  const row = await tx
    .selectFrom('training_session')
    .select(['place_id', 'campaign_id'])
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function newsUnit(tx: Tx, actor: Actor, newsId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  const row = await tx.selectFrom('training_news').select('place_id').where('news_id', '=', newsId).executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.place_id };
}

export const newsWriteCommand = defineCommand(newsWrite, {
  verb: 'training.manage',
  site: async ({ sessionId }, { tx, actor }) => ({ place: (await sessionUnit(tx, actor, sessionId)).place_id }),
  handle: async ({ newsId, sessionId, title, text, photos }, { tx, actor, site, clock, commandId }) => {
    const { campaign_id } = await sessionUnit(tx, actor, sessionId);
    await sentPhotos(tx, actor.accountId, photos);
    const content = { title, text, photos: JSON.stringify(photos) };
    const { numInsertedOrUpdatedRows: written } = await tx
      .insertInto('training_news')
      .values({
        ...{ news_id: newsId, session_id: sessionId, campaign_id, place_id: site.place, ...content },
        ...{ published_on: null, command_id: commandId, recorded_at: clock.now() },
      })
      .onConflict((conflict) =>
        conflict
          .column('news_id')
          .doUpdateSet(content)
          .where('training_news.session_id', '=', sessionId)
          .where('training_news.published_on', 'is', null),
      )
      .executeTakeFirstOrThrow();
    if (written === 0n) throw new Problem('NEWS_PUBLISHED');
    return {};
  },
});

export const newsPublishCommand = defineCommand(newsPublish, {
  verb: 'training.manage',
  site: ({ newsId }, { tx, actor }) => newsUnit(tx, actor, newsId),
  handle: async ({ newsId, on }, { tx, actor, clock }) => {
    notAhead(clock, on);
    await seeOwnPlaces(tx, actor.grants);
    const { numUpdatedRows: published } = await tx
      .updateTable('training_news')
      .set({ published_on: on })
      .where('news_id', '=', newsId)
      .where('published_on', 'is', null)
      .executeTakeFirstOrThrow();
    if (published === 0n) throw new Problem('NEWS_PUBLISHED');
    return {};
  },
});
