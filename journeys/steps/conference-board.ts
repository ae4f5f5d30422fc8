import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Journey } from '../start.ts';

/** What the database says of a half-day of a session. */
export interface Counted {
  readonly expected: number;
  readonly present: number;
  readonly late: number;
  readonly delayed: number;
  /** Questions that wait. */
  readonly questions: number;
}

/** Counted in SQL, by point. */
export async function countedInSql(journey: Journey, sessionId: string, half: number) {
  const { rows } = await journey.server.house.doors.database.pool.query<Counted & { readonly name: string }>(
    `select name,
       (select count(*)::integer from training_seat s
         where s.point_id = p.point_id and s.state in ('invited', 'confirmed', 'declined')) as expected,
       (select count(*)::integer from training_attendance a where a.point_id = p.point_id and half = $2
         and voided_at is null and a.state = 'present') as present,
       (select count(*)::integer from training_attendance a where a.point_id = p.point_id and half = $2
         and voided_at is null and a.state = 'late') as late,
       (select count(*)::integer from training_attendance a where a.point_id = p.point_id and half = $2
         and voided_at is null and at - recorded_at > interval '2 minutes') as delayed,
       (select count(*)::integer from training_question q where q.point_id = p.point_id
         and q.state in ('open', 'taken')) as questions
     from training_point p where session_id = $1`,
    [sessionId, half],
  );
  const sum = (key: keyof Counted) => rows.reduce((all, row) => all + row[key], 0);
  const total: Counted = {
    ...{ expected: sum('expected'), present: sum('present'), late: sum('late') },
    ...{ delayed: sum('delayed'), questions: sum('questions') },
  };
  return { points: rows, total };
}

/** The board as it stands in a browser: its totals and each of its tiles are those of the database. */
export async function boardEqualsSql(
  journey: Journey,
  page: Page,
  { sessionId, half }: { readonly sessionId: string; readonly half: number },
): Promise<Counted> {
  const { points, total } = await countedInSql(journey, sessionId, half);
  const came = total.present + total.late;
  await page
    .locator(`[data-came="${String(came)}"]`)
    .filter({ hasText: `${String(came)}/${String(total.expected)}` })
    .waitFor();
  await page
    .getByText(`${String(total.late)} muộn · ${String(total.questions)} câu hỏi chờ`, { exact: true })
    .first()
    .waitFor();
  const wanted = points.map(({ name, expected, present, late, questions, delayed }) =>
    [
      ...[name, `${String(present + late)}/${String(expected)}`],
      ...(questions > 0 ? [`${String(questions)} câu hỏi chờ`] : []),
      ...(delayed > 0 ? [`${String(delayed)} lượt đến muộn do mất mạng`] : []),
    ].join(', '),
  );
  assert.deepEqual((await tilesShown(page)).toSorted(), wanted.toSorted());
  return total;
}

/** The tiles with their figures, without the word of their state. */
async function tilesShown(page: Page): Promise<string[]> {
  return page.locator('a[data-state]').evaluateAll((tiles) =>
    tiles.map((tile) => {
      const [name, came, ...rest] = Array.from(tile.children);
      const lines = [name?.textContent, came?.firstElementChild?.textContent, ...rest.map((line) => line.textContent)];
      return lines.join(', ');
    }),
  );
}

/** How many tiles stand in a state. */
export function tilesIn(page: Page, state: string): Promise<number> {
  return page.locator(`a[data-state="${state}"]`).count();
}

/** Looked at on a desktop and on a phone. */
export async function lookOnBoth(journey: Journey, page: Page, screen: string): Promise<void> {
  await journey.look(page, screen);
  const desktop = page.viewportSize() ?? assert.fail();
  await page.setViewportSize({ width: 360, height: 740 });
  await journey.look(page, `${screen}-phone`);
  await page.setViewportSize(desktop);
}
