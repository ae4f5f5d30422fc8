import type { Pool } from 'pg';

/**
 * An invented list of units that follows that of 2025-07 on a day: every unit goes on whole under a new code list, as in
 * a merger that is carried out for the whole country.
 */
export async function addNextList(pool: Pool, list: string, on: string): Promise<void> {
  const renamed = (column: string) => `replace(${column}, '2025-07:', '${list}:')`;
  for (const statement of [
    `update place_list set valid_to = '${on}'::date - 1 where list_id = '2025-07'`,
    `insert into place_list (list_id, name, valid_from, source) values ('${list}', 'Danh mục giả định', '${on}', 'Dữ liệu mẫu')`,
    `insert into place (place_id, list_id, level, code, name, short_name, folded, parent_id, region)
     select ${renamed('place_id')}, '${list}', level, code, name, short_name, folded, ${renamed('parent_id')}, region
     from place where list_id = '2025-07' and place_id <> 'vn' order by level = 'commune'`,
    `insert into place_kind (place_id, valid_from, kind, area_type, source)
     select distinct on (place_id) ${renamed('place_id')}, '${on}'::date, kind, area_type, 'Dữ liệu mẫu'
     from place_kind where place_id like '2025-07:%' order by place_id, valid_from desc`,
    `insert into place_link (old_id, new_id, relation, note)
     select place_id, ${renamed('place_id')}, 'full', 'Dữ liệu mẫu' from place where list_id = '2025-07' and level = 'commune'`,
  ]) {
    await pool.query(statement);
  }
}
