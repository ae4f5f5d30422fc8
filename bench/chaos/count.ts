import type { Pool } from 'pg';
import type { Filled } from './ledger.ts';
import type { Upheaval } from './upheaval.ts';
import type { SimPhone } from './sim-phone.ts';

export interface Count {
  /** Finished forms of which a phone said that they were saved. */
  readonly surveys: number;
  readonly applied: number;
  readonly waiting: number;
  /** On a phone, shown in its outbox or counted as sealed. */
  readonly onPhones: number;
  /** Refused, and mended by a later form of the same filling. */
  readonly mended: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

interface Found {
  readonly token: string;
  readonly n: number;
  readonly applied: number;
}

/**
 * Reads the database by the words in the answers, not by any id the phones or the doors gave, and then the disks of
 * the phones: each survey must be in exactly one of these places.
 */
export async function count(pool: Pool, { ledger, surveyors, left }: Upheaval): Promise<Count> {
  const deliveries = await pool.query<Found>(`
    select evidence ->> 'otherCause' as token, count(*)::int as n,
      (count(*) filter (where state in ('applied', 'taken')))::int as applied
    from survey_delivery where finished and evidence ->> 'otherCause' like 'phiếu %' group by 1`);
  const versions = await pool.query<Found>(`
    select evidence ->> 'otherCause' as token, count(*)::int as n, count(*)::int as applied
    from survey where evidence ->> 'otherCause' like 'phiếu %' group by 1`);
  const delivered = byToken(deliveries.rows);
  const recorded = byToken(versions.rows);
  const phones = [...new Set([...surveyors, ...left].map(({ phone }) => phone))];
  const shown = new Set(phones.flatMap(idsOn));
  type Place = 'applied' | 'waiting' | 'onPhones' | 'mended' | 'lost';
  const placeOf = ({ token, commandId, replacedBy }: Filled): Place => {
    const atServer = delivered.get(token);
    const versionsOf = recorded.get(token)?.n ?? 0;
    // Applied is a version of the form; a row that says so without one would be a lie.
    const lies = atServer !== undefined && atServer.applied !== versionsOf;
    if (atServer && !lies) return versionsOf > 0 ? 'applied' : 'waiting';
    if (shown.has(commandId)) return 'onPhones';
    // Mended is not lost only if what stands for it is somewhere.
    const later = replacedBy === undefined || lies ? undefined : ledger.filled.get(replacedBy);
    return later && placeOf(later) !== 'lost' ? 'mended' : 'lost';
  };
  const places = [...ledger.saved.values()].map((one) => ({ token: one.token, place: placeOf(one) }));
  const at = (wanted: Place) => places.filter(({ place }) => place === wanted);
  const twice = [...deliveries.rows, ...versions.rows].filter(({ n }) => n > 1).map(({ token }) => token);
  return {
    surveys: places.length,
    applied: at('applied').length,
    waiting: at('waiting').length,
    onPhones: at('onPhones').length,
    mended: at('mended').length,
    lost: at('lost').map(({ token }) => token),
    doubled: [...new Set(twice)],
  };
}

const byToken = (rows: readonly Found[]) => new Map(rows.map((row) => [row.token, row]));

/** Ids of commands on the disk that belong to a vault, so that a PIN or the commune opens them. */
function idsOn({ disk }: SimPhone): string[] {
  return [...disk.vaults.keys()].flatMap((owner) => [...disk.table(owner, 'outbox').keys()]);
}
