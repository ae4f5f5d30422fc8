-- Numbers of a book of certificates (commune and year) that no household ever gets: spoiled blanks, misprints.
create table certificate_void (
  commune_id text not null,
  year integer not null,
  serial integer not null constraint certificate_void_counts check (serial > 0),
  voided_on date not null,
  reason text not null,
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  constraint certificate_void_once primary key (commune_id, year, serial)
);

-- A number is given once: to a household or to nobody. One name for both tables, so that people read one message.
create function certificate_number_is_free() returns trigger language plpgsql as $$
begin
  if exists (select from certificate c where c.commune_id = new.commune_id and c.year = new.year and c.serial = new.serial)
    or exists (select from certificate_void v where v.commune_id = new.commune_id and v.year = new.year and v.serial = new.serial)
  then
    raise exception 'certificate number given before' using errcode = '23505', constraint = 'certificate_number_once';
  end if;
  return new;
end
$$;
create trigger certificate_number_free before insert on certificate for each row execute function certificate_number_is_free();
create trigger certificate_void_free before insert on certificate_void for each row execute function certificate_number_is_free();

-- What became of a certificate: handed over against signature, that entry withdrawn, printed again under its number.
create table certificate_event (
  household_id uuid not null,
  decision_id uuid not null,
  seq integer not null,
  commune_id text not null,
  village_id uuid not null,
  kind text not null constraint certificate_event_known check (kind in ('handed', 'handingWithdrawn', 'reprinted')),
  on_date date not null,
  body jsonb not null,
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (household_id, decision_id, seq)
);

-- The certificate of a class which the decision of decision_id ended: given back, or why it could not be.
create table certificate_return (
  household_id uuid not null,
  decision_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  -- As known here, or as read from the paper; empty when nobody knows it.
  number text not null,
  returned boolean not null,
  on_date date not null,
  reason text not null,
  received_by text not null,
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (household_id, decision_id)
);

-- That a household was told what a decision says of it: when, how, by whom. Told twice is two rows.
create table household_notice (
  household_id uuid not null,
  decision_id uuid not null,
  seq integer not null,
  commune_id text not null,
  village_id uuid not null,
  told_on date not null,
  way text not null constraint notice_way_known check (way in ('handed', 'readOut', 'posted', 'phone')),
  told_by text not null,
  note text not null default '',
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (household_id, decision_id, seq)
);
create index household_notice_decision on household_notice (decision_id, village_id);

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
  of_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
begin
  foreach t in array array['certificate_event', 'certificate_return', 'household_notice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
  end loop;
  alter table certificate_void enable row level security;
  execute format('create policy certificate_void_place on certificate_void using %s with check %s', of_commune, of_commune);
  foreach t in array array['certificate_void', 'certificate_event', 'certificate_return', 'household_notice'] loop
    execute format('grant select, insert on %I to ra_soat_app', t);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
  end loop;
end
$$;
