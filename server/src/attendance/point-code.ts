import QRCode from 'qrcode';
import { defineQuery } from '../platform/query.ts';
import { holds } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { pointCode } from './contract.ts';
import { halfAt, mustRun, pointAt } from './point-at.ts';
import { siteOfPointToRead } from './point-sheet.ts';
import { tokensNow } from './point-token.ts';

/** A code holds only on the day of its half-day and while the session goes on. */
export const pointCodeQuery = defineQuery(pointCode, {
  verb: 'training.teach',
  site: siteOfPointToRead,
  answer: async ({ pointId, half, origin }, { tx, actor, clock, keys }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.teach', clock.today()));
    const point = await pointAt(tx, pointId);
    mustRun(point);
    if (halfAt(point, half).on !== clock.today()) throw new Problem('HALF_NOT_TODAY');
    const { token, number, changesInMs } = tokensNow({ keys, clock }, { pointId, half });
    const address = `${new URL(origin).origin}/diem-danh/${pointId}/${token}`;
    return { number, address, changesInMs, rows: rowsOf(address) };
  },
});

function rowsOf(text: string): string[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const row = (at: number) => Array.from(data.subarray(at * size, (at + 1) * size), (dark) => (dark ? '1' : '0'));
  return Array.from({ length: size }, (_, at) => row(at).join(''));
}
