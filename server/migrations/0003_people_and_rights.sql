create table account (
  account_id uuid primary key,
  username text not null constraint account_username_once unique,
  full_name text not null,
  phone text,
  password_hash text not null,
  must_change_password boolean not null default true,
  created_at timestamptz not null,
  deactivated_at timestamptz
);

-- Which role an account holds at which place (a place of a list, or a village), for its whole subtree.
create table role_grant (
  grant_id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  role text not null,
  place_id text references place,
  village_id uuid references village,
  valid_from date not null,
  valid_to date,
  granted_by uuid,
  constraint role_grant_one_place check (num_nonnulls(place_id, village_id) = 1)
);
create index role_grant_account on role_grant (account_id);

-- Only the hash of the random token is stored.
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_account on session (account_id);

-- The facts of this database: sample data or not, its keys' fingerprints.
create table installation (
  key text primary key,
  value jsonb not null
);

grant select on account, role_grant, session, installation to ra_soat_app;
grant insert, update on account, role_grant, session to ra_soat_app;
