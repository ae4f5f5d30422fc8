import type { Pool } from 'pg';

export interface CountrySize {
  readonly villagesPerCommune: number;
  readonly households: number;
}

/** So many households over all villages: the first ones take what does not divide. */
const listed = (households: number) => `
  select gen_random_uuid() as id, v.village_id, v.commune_id, n, 1 + n % 5 as persons,
         case when n % 2 = 0 then 'POOR' else 'NEAR_POOR' end as class
  from (select village_id, commune_id, row_number() over (order by village_id) as at, count(*) over () as villages from village) v,
    lateral generate_series(1, ${households} / v.villages + case when v.at <= ${households} % v.villages then 1 else 0 end) n`;

/** Classes, profiles and ledger of 2024: who came on a list, who went from one to the other, and who stood there before. */
const lists = [
  `insert into household_status (household_id, standard_id, from_on, class, persons, commune_id, village_id, decision_number, command_id)
   select id, 'vn-2022', '2024-12-15', class, persons, commune_id, village_id, 'MẪU-1', id from bench_household`,
  `insert into status_profile (household_id, standard_id, from_on, seq, commune_id, village_id, area_type, indicators, causes, needs,
     ethnicity, spouse_ethnicity, female_head, no_labour, merit, children, children_uninsured, children_undernourished, children_not_schooled, command_id)
   select id, 'vn-2022', '2024-12-15', 1, commune_id, village_id, 'rural',
          case class when 'POOR' then array[1 + n % 4, 5 + n % 4, 9 + n % 4] else array[1 + n % 12] end, array[1 + n % 8], array[1 + n % 6],
          case when n % 5 = 0 then 6 else 1 end, 1, n % 4 = 0, n % 10 = 0, n % 25 = 0, persons / 2, 0, 0, 0, id from bench_household`,
  `insert into ledger_entry (household_id, standard_id, seq, on_date, review_year, commune_id, village_id, class, movement_column,
     households, persons, because, command_id, recorded_at)
   select id, 'vn-2022', e.seq, e.on_date, e.year, commune_id, village_id, coalesce(e.class, h.class), e.n, 1, persons, e.because, id, e.on_date
   from bench_household h, lateral (values
     (1, '2023-12-15'::date, 2023, case when h.n % 10 = 3 then 'POOR' end, 1, 'opening', h.n % 10 not in (6, 9)),
     (2, '2024-12-15', 2024, 'POOR', 2, 'annual', h.n % 10 = 3), (3, '2024-12-15', 2024, 'NEAR_POOR', 5, 'annual', h.n % 10 = 3),
     (1, '2024-12-15', 2024, null, 7, 'annual', h.n % 10 = 6), (1, '2024-12-15', 2024, null, 6, 'annual', h.n % 10 = 9)
   ) e (seq, on_date, year, class, n, because, applies) where e.applies`,
  `insert into village_count (village_id, counted_on, households, persons, source, command_id, recorded_at)
   select village_id, '2024-09-01', 400, 1600, 'Số liệu mẫu', village_id, '2024-09-01' from village`,
  `insert into round (round_id, commune_id, year, kind, standard_id, form_version, area_type, committee, legal_basis,
     opened_on, decided_on, stage, seq, state, command_id)
   select gen_random_uuid(), place_id, 2024, 'annual', 'vn-2022', 'v2', 'rural', 'Ban Chỉ đạo mẫu', '[]', '2024-09-01',
     '2024-12-15', 'DECIDED', 3, '{}', gen_random_uuid() from place where list_id = '2025-06' and level = 'commune'`,
  `insert into village_round (round_id, village_id, commune_id, seq, state)
   select round_id, village_id, commune_id, 0, '{}' from round join village using (commune_id)`,
];

/** Officers of every old commune, district and province, and the head of every seventh village. */
const people = [
  `insert into account (account_id, username, full_name, password_hash, created_at)
   select gen_random_uuid(), 'mau.' || place_id, 'Người mẫu', 'không đăng nhập được', '2024-01-01'::timestamptz from place where list_id = '2025-06' and place_id <> 'vn'
   union all select gen_random_uuid(), 'mau.' || village_id, 'Người mẫu', 'không đăng nhập được', '2024-01-01'::timestamptz from village where hashtext(village_id::text) % 7 = 0`,
  `insert into role_grant (account_id, role, place_id, village_id, valid_from)
   select account_id, case level when 'commune' then 'povertyOfficer' when 'district' then 'districtOfficer' else 'provincialDepartment' end,
          place_id, null::uuid, '2024-01-01'::date
   from account join place on username = 'mau.' || place_id
   union all select account_id, 'villageHead', null, village_id, '2024-01-01'::date from account join village on username = 'mau.' || village_id`,
];

/**
 * The country on the day before 01/7/2025, written straight into the tables: every commune of the old list with
 * villages and listed households of one to five persons. Invented throughout.
 */
export async function fillCountry(pool: Pool, { villagesPerCommune, households }: CountrySize): Promise<void> {
  for (const statement of [
    `insert into village (village_id, commune_id, name, folded, position, valid_from)
     select gen_random_uuid(), place_id, 'Thôn mẫu ' || n, 'thon mau ' || n, n, '2020-01-01'
     from place, generate_series(1, ${villagesPerCommune}) n where list_id = '2025-06' and level = 'commune'`,
    'insert into village_counter (village_id) select village_id from village',
    `create table bench_household as ${listed(households)}`,
    `insert into household select id, '2024-12-15', gen_random_uuid() from bench_household`,
    `insert into household_place (household_id, from_on, commune_id, village_id, number, command_id)
     select id, '2024-01-01', commune_id, village_id, n::text, gen_random_uuid() from bench_household`,
    `insert into household_member (household_id, member_id, version, position, is_head, relation, name, from_on, command_id)
     select id, gen_random_uuid(), 1, p, p = 1, case when p = 1 then 'HEAD' else 'CHILD' end, 'Người mẫu', '2024-01-01', id
     from bench_household, lateral generate_series(1, persons) p`,
    ...lists,
    'drop table bench_household',
    ...people,
    'vacuum analyze',
  ]) {
    await pool.query(statement);
  }
}
