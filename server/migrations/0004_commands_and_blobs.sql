-- Every write there ever was: the audit log. place_id is the commune (or 'vn') in whose chain it stands.
create table command (
  command_id uuid primary key,
  kind text not null,
  version integer not null,
  account_id uuid,
  place_id text not null,
  village_id uuid,
  household_id uuid,
  body_hash text not null,
  answer jsonb not null,
  recorded_at timestamptz,
  received_at timestamptz not null,
  chain_seq bigint not null,
  chain_hash text not null,
  constraint command_chain_once unique (place_id, chain_seq)
);
create index command_household on command (household_id) where household_id is not null;

-- The body is kept apart, so that it can be erased by law while hash and chain stay whole. Secrets never enter.
create table command_body (
  command_id uuid primary key,
  place_id text not null,
  body jsonb not null
);

create table audit_chain (
  place_id text primary key,
  seq bigint not null,
  hash text not null
);

-- What a device and the server computed differently, and other defects a person must see.
create table incident (
  incident_id uuid primary key default gen_random_uuid(),
  command_id uuid not null,
  commune_id text not null,
  kind text not null,
  detail jsonb not null,
  at timestamptz not null
);

-- Files by their content. record_* says to what they belong: rights follow that record.
create table blob (
  sha256 text primary key,
  media_type text not null,
  size integer not null,
  bytes bytea not null,
  created_at timestamptz not null
);
create table blob_use (
  sha256 text not null references blob,
  account_id uuid not null,
  commune_id text not null,
  household_id uuid,
  purpose text not null,
  created_at timestamptz not null,
  primary key (sha256, account_id, commune_id, purpose)
);

create trigger command_append_only before update or delete on command for each row execute function refuse_change();

-- The stored answer of a command id, whoever asks: a repeat must get the same receipt.
create function command_seen(id uuid) returns table (kind text, body_hash text, answer jsonb)
  language sql stable security definer set search_path = public
  as $$ select kind, body_hash, answer from command where command_id = id $$;

alter table command enable row level security;
alter table command_body enable row level security;
alter table incident enable row level security;
alter table blob_use enable row level security;
create policy command_read on command for select using ((select rs_country()) or place_id = any ((select rs_communes())::text[]));
create policy command_write on command for insert with check (true);
create policy command_body_read on command_body for select using ((select rs_country()) or place_id = any ((select rs_communes())::text[]));
create policy command_body_write on command_body for insert with check (true);
create policy incident_read on incident for select using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
create policy incident_write on incident for insert with check (true);
create policy blob_use_read on blob_use for select using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
create policy blob_use_write on blob_use for insert with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));

grant select, insert on command, command_body, incident, blob_use to ra_soat_app;
grant select, insert on blob to ra_soat_app;
grant select, insert, update on audit_chain to ra_soat_app;
grant execute on function command_seen to ra_soat_app;
