-- A mark of each village that is another one after every change of its lists: what was counted of the village under a
-- mark still holds while the mark stands. It says nothing of anybody; who counts the whole country's rows reads it.
create table village_mark (
  village_id uuid primary key,
  mark uuid not null
);

-- Works as the owner: nobody else writes marks. Villages are taken in the order of their ids, so that two writers wait.
create function renew_village_mark() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into village_mark
  select village_id, gen_random_uuid() from (select distinct village_id from after) v order by village_id
  on conflict (village_id) do update set mark = excluded.mark;
  return null;
end
$$;

do $$
declare
  t text;
begin
  foreach t in array array['household_status', 'status_profile', 'ledger_entry'] loop
    execute format('insert into village_mark select distinct village_id, gen_random_uuid() from %I on conflict do nothing', t);
    execute format('create trigger %I after insert on %I referencing new table as after for each statement
      execute function renew_village_mark()', t || '_marks_village', t);
    -- Who works in the whole country is told so before the household's present place is looked up.
    execute format('alter policy %I on %I using ((select rs_country()) or exists (
      select from household_place p where p.household_id = %2$I.household_id and p.to_on is null))', t || '_then_household', t);
  end loop;
end
$$;
create trigger household_status_end_marks_village after update on household_status referencing new table as after
  for each statement execute function renew_village_mark();

alter table village_mark enable row level security;
create policy village_mark_place on village_mark for select using ((select rs_country()));
grant select on village_mark to ra_soat_app;
