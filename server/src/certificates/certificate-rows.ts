import { sql, type RawBuilder } from 'kysely';
import { certificateLapse, type Following, type Lapse } from '@ra-soat/domain/certificates/certificate-lapse.ts';
import {
  foldCertificate,
  type CertificateEvent,
  type CertificateState,
} from '@ra-soat/domain/certificates/certificate-state.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { Tx } from '../platform/database.ts';
import { settingsOf } from '../platform/rounds.ts';

interface Row {
  household_id: string;
  decision_id: string;
  round_id: string;
  commune_id: string;
  village_id: string;
  number: string;
  issued_on: IsoDate;
  head: string;
  class: 'POOR' | 'NEAR_POOR';
  status_year: number;
  decided_on: IsoDate;
  class_ends_on: IsoDate | null;
  following: Following | null;
  events: CertificateEvent[];
}

/** A certificate with what became of it and how long it holds. */
export interface LoadedCertificate {
  readonly row: Row;
  readonly state: CertificateState;
  readonly seq: number;
  readonly lapse: Lapse;
}

async function rowsWhere(tx: Tx, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select g.household_id, g.decision_id, l.round_id, g.commune_id, g.village_id, g.number, g.issued_on,
           l.body ->> 'head' as head, l.list_kind as class, round.year + 1 as status_year,
           coalesce(round.decided_on, g.issued_on) as decided_on, s.to_on as class_ends_on,
           (select jsonb_build_object('from', f.from_on, 'class', f.class) from household_status f
            where f.household_id = s.household_id and f.standard_id = s.standard_id and f.from_on > s.from_on
            order by f.from_on limit 1) as following,
           (select coalesce(jsonb_agg(e.body order by e.seq), '[]') from certificate_event e
            where e.household_id = g.household_id and e.decision_id = g.decision_id) as events
    from certificate g
    join certifying_line l on l.household_id = g.household_id and l.decision_id = g.decision_id
      and l.list_kind in ('POOR', 'NEAR_POOR')
    join round on round.round_id = l.round_id
    left join household_status s on s.household_id = g.household_id and s.decision_id = g.decision_id
      and s.standard_id = round.standard_id
    where ${where} order by g.year, g.serial`.execute(tx);
  return rows;
}

function loaded(row: Row, settings: readonly Setting[]): LoadedCertificate {
  const yearEnd = settingOn('certificate.last_day', row.decided_on, settings)?.value;
  const certified = {
    class: row.class,
    statusYear: row.status_year,
    classEndsOn: row.class_ends_on,
    following: row.following,
  };
  return {
    row,
    state: foldCertificate(row.issued_on, row.events),
    seq: row.events.length,
    lapse: certificateLapse(certified, yearEnd),
  };
}

async function load(tx: Tx, where: RawBuilder<unknown>): Promise<LoadedCertificate[]> {
  const rows = await rowsWhere(tx, where);
  const [first] = rows;
  if (!first) return [];
  const settings = await settingsOf(tx, first.commune_id);
  return rows.map((row) => loaded(row, settings));
}

/** In the order of their numbers. */
export function certificatesOfVillage(tx: Tx, roundId: string, villageId: string): Promise<LoadedCertificate[]> {
  return load(tx, sql`l.round_id = ${roundId} and g.village_id = ${villageId}`);
}

export async function certificateOf(
  tx: Tx,
  of: { readonly householdId: string; readonly decisionId: string },
): Promise<LoadedCertificate | undefined> {
  const [found] = await load(tx, sql`g.household_id = ${of.householdId} and g.decision_id = ${of.decisionId}`);
  return found;
}
