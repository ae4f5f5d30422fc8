-- The server connects as the owner (migrations) and works every request as ra_soat_app, which owns nothing.
-- What a request may see is set per transaction with SET LOCAL and read by the policies of every table that
-- names a household: rs.country ('on' = the whole country), rs.communes and rs.villages (comma-separated ids).
do $$
begin
  if not exists (select from pg_roles where rolname = 'ra_soat_app') then
    create role ra_soat_app nologin;
  end if;
  execute format('grant ra_soat_app to %I', current_user);
end
$$;

grant usage on schema public to ra_soat_app;

create function rs_country() returns boolean language sql stable parallel safe
  return coalesce(current_setting('rs.country', true), '') = 'on';

create function rs_communes() returns text[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('rs.communes', true), ''), ',');

create function rs_villages() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('rs.villages', true), ''), ',')::uuid[];

-- Refuses what must never happen to history, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history is append-only: %', tg_table_name using errcode = 'RS001';
end
$$;
