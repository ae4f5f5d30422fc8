import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface TestCampaign {
  readonly campaignId: string;
  readonly sessions: readonly string[];
}

interface Wanted {
  readonly place: string;
  readonly communes: readonly string[];
  readonly people: number;
  /** Differs, and everything about the people differs. */
  readonly seed: number;
  readonly villages?: number;
}

const placed = 't.place_id, t.commune_id, t.village_id';

/** One in so many, always the same for the same seed. */
const oneIn = (seed: number, salt: string, all: number) => `(abs(hashtext(n || '${salt}' || ${seed})) % ${all} = 0)`;

type Made = TestCampaign & Wanted & { readonly client: pg.PoolClient; readonly c: string };

async function planned({ client, campaignId, sessions, place, communes, villages = 5, c }: Made): Promise<void> {
  await client.query(
    `insert into training_campaign values ($1, $2, 'Tập huấn mẫu', 'review', '314/KH-UBND', '2026-08-29', '[]',
       array['Phòng mẫu'], 2026, array['vn-2022/v2'], '2026-09-12', '2026-09-13', 'running', $3, '2026-08-29')`,
    [campaignId, place, c],
  );
  for (const [at, session] of sessions.entries()) {
    const on = `2026-09-1${2 + at}`;
    const halves = JSON.stringify([
      { on, from: '08:00', to: '11:30', subjects: [] },
      { on, from: '13:30', to: '17:00', subjects: [] },
    ]);
    await client.query(
      `insert into training_session values ($1, $2, $3, 'Lớp mẫu ${at + 1}', 'venue', $4, '${on}', '${on}', null, 'ended', null, $5, '2026-08-29')`,
      [session, campaignId, place, halves, c],
    );
    await client.query(
      `insert into training_point (point_id, session_id, campaign_id, place_id, name, position) values ($1, $1, $2, $3, 'Hội trường mẫu', 1)`,
      [session, campaignId, place],
    );
  }
  await client.query(
    `insert into village select gen_random_uuid(), commune, 'Thôn mẫu ' || n, 'thon mau ' || n, n, '2026-01-01'
     from unnest($1::text[]) commune, generate_series(1, ${villages}) n on conflict do nothing`,
    [communes],
  );
}

async function listed({ client, campaignId, place, communes, people, villages = 5, seed, c }: Made): Promise<void> {
  await client.query(
    `create temporary table made as
     select gen_random_uuid() as person_id, n, ($1::text[])[1 + n % ${communes.length}] as commune_id,
            ${oneIn(seed, 'tại tỉnh', 50)} as above, ${oneIn(seed, 'cơ quan xã', 9)} as office,
            (1 + abs(hashtext(n || 'thôn' || ${seed})) % ${villages})::integer as position
     from generate_series(1, ${people}) n`,
    [communes],
  );
  await client.query(
    `insert into account select person_id, 'mau.' || person_id, 'Người Mẫu ' || n, null, '', false, '2026-01-01' from made
     where not ${oneIn(seed, 'không tài khoản', 4)}`,
  );
  await client.query(
    `insert into training_person
     select m.person_id, case when above then $1 else m.commune_id end, case when not above then m.commune_id end,
       case when not above and not office then v.village_id end, null, 'Người Mẫu ' || n, 'nguoi mau ' || n, null,
       case when ${oneIn(seed, 'nữ', 2)} then 'female' when ${oneIn(seed, 'không ghi', 20)} then null else 'male' end,
       case when ${oneIn(seed, 'dân tộc', 3)} then 'Cơ-ho' else 'Kinh' end,
       case when above then array['provinceOfficer'] when office then array['communeOfficer', 'steeringCommittee']
            when ${oneIn(seed, 'hai vai', 3)} then array['enumerator', 'villageHead'] else array['enumerator'] end,
       null, null, a.account_id, $2, '2026-08-30'
     from made m left join village v on v.commune_id = m.commune_id and v.position = m.position and v.name like 'Thôn mẫu%'
     left join account a on a.account_id = m.person_id`,
    [place, c],
  );
  await client.query(
    `insert into training_enrolment
     select $1, person_id, ${placed}, person_id::text, case when ${oneIn(seed, 'chưa mời', 12)} then null else date '2026-09-01' end, 1,
       null, case when ${oneIn(seed, 'rút', 15)} then date '2026-09-05' end, $2
     from made join training_person t using (person_id) where not ${oneIn(seed, 'không tên', 17)}`,
    [campaignId, c],
  );
}

async function trained({ client, campaignId, sessions, place, seed, c }: Made): Promise<void> {
  await client.query(
    `insert into training_attendance
     select s, half, person_id, $1, s, $3, ${placed}, case when ${oneIn(seed, 'muộn', 7)} then 'late' else 'present' end, 'list',
       '2026-09-12T02:00:00Z', null, null, $2, v.at, v.by, v.why
     from made join training_person t using (person_id) cross join unnest($4::uuid[]) with ordinality t4(s, k) cross join generate_series(0, 1) half
     left join (select timestamptz '2026-09-13T00:00:00Z' as at, $2::uuid as by, 'Nhầm người' as why) v
       on abs(hashtext(n::text || k || half || ${seed})) % 11 = 0
     where abs(hashtext(n::text || k || 'đến' || ${seed})) % 3 > 0 and abs(hashtext(n::text || k || half || 'buổi' || ${seed})) % 5 > 0`,
    [campaignId, c, place, sessions],
  );
  await client.query(
    `insert into training_certificate
     select gen_random_uuid(), $1, $3, person_id, ${placed}, ${seed}, n, n || '/GCN', person_id::text, array['vn-2022/v2'], '2026-09-20', '{}',
       case when ${oneIn(seed, 'thu hồi', 10)} then date '2026-09-25' end, case when ${oneIn(seed, 'thu hồi', 10)} then 'Nhầm' end, $2, '2026-09-20'
     from made join training_person t using (person_id) where ${oneIn(seed, 'đạt', 2)}`,
    [campaignId, c, place],
  );
  await client.query(
    `insert into practice_attempt
     select gen_random_uuid(), t.account_id, ${placed}, 'mẫu', 'vn-2022/v2', '{}', 0, 20, '[]', '2026-09-14', null, $1
     from made join training_person t using (person_id) where t.account_id is not null and ${oneIn(seed, 'tập', 2)}`,
    [c],
  );
  const quiz = randomUUID();
  await client.query(`insert into quiz values ($1, $2, $3, 'Bài mẫu', '[]', 70, 3, 30, $4, '2026-09-01')`, [
    ...[quiz, campaignId, place, c],
  ]);
  await client.query(
    `insert into quiz_paper
     select gen_random_uuid(), $1, $2, t.account_id, ${placed}, 1, '[]', '2026-09-14', '2026-09-14', '[]', 60, '2026-09-14', 8, 80,
       ${oneIn(seed, 'đạt', 2)}, false, $3, 30, 70
     from made join training_person t using (person_id) where t.account_id is not null and ${oneIn(seed, 'thi', 2)}`,
    [quiz, campaignId, c],
  );
}

/**
 * A campaign of invented people with everything that can happen to them, written by SQL: two sessions of two half-days,
 * repeated and withdrawn invitations, presences set aside, people who came unasked, tests, practice, certificates.
 */
export async function testCampaign(pool: pg.Pool, wanted: Wanted): Promise<TestCampaign> {
  const client = await pool.connect();
  const campaign = { campaignId: randomUUID(), sessions: [randomUUID(), randomUUID()] };
  const made = { ...wanted, ...campaign, client, c: randomUUID() };
  try {
    await planned(made);
    await listed(made);
    await trained(made);
    await client.query('drop table made');
    return campaign;
  } finally {
    client.release();
  }
}
