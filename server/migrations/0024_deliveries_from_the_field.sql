-- Every form that came from a phone, by the network or in a sealed file, whatever became of it. state: applied (a
-- version of the household's form), waiting (for a person of the commune: why says for what), superseded (a finished
-- form of the same filling came later), taken (a person made a version of it), setAside (with a reason).
create table survey_delivery (
  household_id uuid not null,
  -- The command that brought it.
  delivery_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  -- One filling of one household: what is mended and sent again keeps it.
  survey_id uuid not null,
  state text not null constraint delivery_state_known
    check (state in ('applied', 'waiting', 'superseded', 'taken', 'setAside')),
  why text,
  finished boolean not null,
  -- Command of the form it rests on; null: none was there.
  basis uuid,
  mode text not null,
  -- Answers without citizen numbers; those of a form that waits are sealed in numbers until it is settled.
  evidence jsonb not null,
  numbers bytea,
  -- What else was sent with it: signed, kept, beside, remarkAnswers, deviceResult.
  form jsonb not null,
  enumerator uuid not null,
  account_id uuid not null,
  -- Brought in a sealed file.
  sealed boolean not null,
  device_id uuid not null,
  app text not null,
  -- By the phone's clock: kept, decides nothing.
  started_at timestamptz not null,
  saved_at timestamptz not null,
  position jsonb,
  received_at timestamptz not null,
  -- The version of the form that was made of it.
  version integer,
  primary key (household_id, delivery_id)
);
create index survey_delivery_waiting on survey_delivery (round_id, village_id) where state = 'waiting';
create index survey_delivery_filling on survey_delivery (household_id, survey_id);

-- How a waiting form ended, and by whom.
create table delivery_settling (
  household_id uuid not null,
  delivery_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  outcome text not null constraint settling_outcome_known check (outcome in ('superseded', 'taken', 'setAside')),
  reason text,
  version integer,
  account_id uuid not null,
  command_id uuid not null,
  at timestamptz not null,
  primary key (household_id, delivery_id)
);
create trigger delivery_settling_append_only before update or delete on delivery_settling for each row execute function refuse_change();

-- An incident was looked at: what was found. One answer ends its alarm.
create table incident_answer (
  incident_id uuid primary key references incident,
  commune_id text not null,
  found text not null,
  account_id uuid not null,
  command_id uuid not null,
  at timestamptz not null
);
create trigger incident_answer_append_only before update or delete on incident_answer for each row execute function refuse_change();

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
begin
  foreach t in array array['survey_delivery', 'delivery_settling'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
end
$$;
-- The form itself is never changed; only what became of it, and its numbers go when it is settled.
grant update (state, version, numbers) on survey_delivery to ra_soat_app;

alter table incident_answer enable row level security;
create policy incident_answer_place on incident_answer
  using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]))
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
grant select, insert on incident_answer to ra_soat_app;

-- Who may hand in a form of a household: whoever holds or ever held one of the roles at one of the villages the case
-- was in, at its commune or above. Late work of a person whose right has ended is taken in, a stranger's never.
create function delivery_place(household uuid, round uuid, sender uuid, roles text[], today date)
  returns table (commune_id text, village_id uuid, held boolean)
  language sql stable security definer set search_path = public
  as $$
    select c.commune_id, c.village_id, exists (
      select from role_grant g
      where g.account_id = sender and g.role = any (roles) and g.valid_from <= today
        and (g.place_id in (select place_path(c.commune_id)) or g.village_id = c.village_id
          or g.village_id in (select e.village_id from case_event e
                              where e.household_id = household and e.round_id = round)))
    from review_case c where c.household_id = household and c.round_id = round
  $$;
grant execute on function delivery_place to ra_soat_app;

-- For who keeps the machines and reads no household: that a device and the server differed, where and how, and nothing
-- of the household.
create function incidents_under(places text[])
  returns table (incident_id uuid, commune_id text, kind text, device jsonb, server jsonb, at timestamptz,
    answered_at timestamptz, found text)
  language sql stable security definer set search_path = public
  as $$
    select i.incident_id, i.commune_id, i.kind, i.detail -> 'device', i.detail -> 'server', i.at, a.at, a.found
    from incident i left join incident_answer a using (incident_id)
    where 'vn' = any (places) or i.commune_id in (select communes_under(places))
  $$;
grant execute on function incidents_under to ra_soat_app;
create index incident_commune on incident (commune_id, at);
