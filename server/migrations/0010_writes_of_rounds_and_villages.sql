-- Rounds and villages are read by everybody who works in the system; they are written only from their own place.
-- A row lock asks for the same right as an update: whoever works in a village of the commune may hold its round.
do $$
declare
  t text;
  in_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
  in_round text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[])
    or exists (select from village v where v.village_id = any ((select rs_villages())::uuid[]) and v.commune_id = @table@.commune_id))';
  in_village text := '((select rs_country()) or village_id = any ((select rs_villages())::uuid[])
    or exists (select from village v where v.village_id = @table@.village_id and v.commune_id = any ((select rs_communes())::text[])))';
begin
  foreach t in array array['round', 'round_event', 'village', 'village_count', 'village_counter'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
  end loop;
  execute format('create policy village_write on village for insert with check %s', in_commune);
  foreach t in array array['round', 'round_event'] loop
    execute format('create policy %I on %I for insert with check %s', t || '_write', t, replace(in_round, '@table@', t));
  end loop;
  execute format('create policy round_change on round for update using %s', replace(in_round, '@table@', 'round'));
  foreach t in array array['village_count', 'village_counter'] loop
    execute format('create policy %I on %I for insert with check %s', t || '_write', t, replace(in_village, '@table@', t));
  end loop;
  execute format('create policy village_counter_change on village_counter for update using %s',
    replace(in_village, '@table@', 'village_counter'));
end
$$;
