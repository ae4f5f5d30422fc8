import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { placeId } from '@ra-soat/domain/places/place.ts';

/**
 * Two new communes of Lâm Đồng: Tuy Phong took over all of Phan Dũng, Phan Rí Cửa all of Hòa Minh; Phong Phú was divided
 * between both. Phong Phú and Tuy Phong carry one code in two lists.
 */
export const old = {
  dung: placeId('2025-06', '22975'),
  divided: placeId('2025-06', '22978'),
  minh: placeId('2025-06', '22993'),
  district: placeId('2025-06', '595'),
};
export const now = {
  tuyPhong: placeId('2025-07', '22978'),
  phanRi: placeId('2025-07', '22972'),
  province: placeId('2025-07', '68'),
};

export interface OldVillage {
  readonly villageId: string;
  readonly commune: string;
  readonly households: readonly string[];
}

/** A village, decided in 2024, with so many listed households of two persons, the first poor, the others near-poor. */
export async function oldVillage(
  pool: Pool,
  commune: string,
  name: string,
  households: number,
  position = 1,
): Promise<OldVillage> {
  const villageId = randomUUID();
  const ids = Array.from({ length: households }, () => randomUUID());
  await pool.query(
    `insert into village (village_id, commune_id, name, folded, position, valid_from)
     values ($1, $2, $3, lower($3), $4, '2020-01-01')`,
    [villageId, commune, name, position],
  );
  await pool.query(`insert into village_counter (village_id) values ($1)`, [villageId]);
  const command = randomUUID();
  const given = [ids, commune, villageId, command];
  for (const statement of [
    `insert into household select id, '2024-01-01', $4 from unnest($1::uuid[]) id where $2::text is not null and $3::uuid is not null`,
    `insert into household_place (household_id, from_on, commune_id, village_id, number, command_id)
     select id, '2024-01-01', $2, $3::uuid, n::text, $4::uuid from unnest($1::uuid[]) with ordinality as h (id, n)`,
    `insert into household_status (household_id, standard_id, from_on, class, persons, commune_id, village_id, decision_number, command_id)
     select id, 'vn-2022', '2025-01-01', case when n = 1 then 'POOR' else 'NEAR_POOR' end, 2, $2, $3::uuid, 'MẪU-1', $4::uuid
     from unnest($1::uuid[]) with ordinality as h (id, n)`,
    `insert into status_profile (household_id, standard_id, from_on, seq, commune_id, village_id, area_type, indicators, causes, needs,
       ethnicity, spouse_ethnicity, female_head, no_labour, merit, children, children_uninsured, children_undernourished,
       children_not_schooled, command_id)
     select household_id, standard_id, from_on, seq, commune_id, village_id, 'rural',
       case class when 'POOR' then '{1,2,4}' else '{1,2}' end::integer[], '{1}', '{2}', 1, 1, false, false, false, 0, 0, 0, 0, $4::uuid
     from household_status where household_id = any ($1::uuid[]) and commune_id = $2 and village_id = $3::uuid`,
    `insert into village_count (village_id, counted_on, households, persons, source, command_id, recorded_at)
     select $3::uuid, '2024-09-01', 60, 240, 'Số liệu mẫu', $4::uuid, '2024-09-01' where $1::uuid[] is not null and $2::text is not null`,
    `insert into round (round_id, commune_id, year, kind, standard_id, form_version, area_type, committee, legal_basis,
       opened_on, decided_on, stage, seq, state, command_id)
     select $3::uuid, $2, 2024, 'annual', 'vn-2022', 'v2', 'rural', 'Ban Chỉ đạo mẫu', '[]', '2024-09-01', '2024-12-15',
       'DECIDED', 3, '{}', $4::uuid
     where $1::uuid[] is not null and not exists (select from round where commune_id = $2 and year = 2024)`,
    `insert into village_round (round_id, village_id, commune_id, seq, state)
     select round_id, $3::uuid, commune_id, 0, '{}' from round
     where commune_id = $2 and year = 2024 and $1::uuid[] is not null and $4::uuid is not null`,
    `insert into ledger_entry (household_id, standard_id, seq, on_date, review_year, commune_id, village_id, class, movement_column,
       households, persons, because, command_id, recorded_at)
     select household_id, standard_id, 1, '2024-12-15', 2023, commune_id, village_id, class, 1, 1, persons, 'opening', $4::uuid, '2024-12-15'
     from household_status where household_id = any ($1::uuid[]) and commune_id = $2 and village_id = $3::uuid`,
    `insert into household_member (household_id, member_id, version, position, is_head, relation, name, from_on, command_id)
     select id, gen_random_uuid(), 1, p, p = 1, case when p = 1 then 'HEAD' else 'CHILD' end, 'Người mẫu ' || n || case p when 1 then '' else ', con' end, '2024-01-01', $4::uuid
     from unnest($1::uuid[]) with ordinality as h (id, n), generate_series(1, 2) p where $2::text is not null and $3::uuid is not null`,
  ]) {
    await pool.query(statement, given);
  }
  return { villageId, commune, households: ids };
}
