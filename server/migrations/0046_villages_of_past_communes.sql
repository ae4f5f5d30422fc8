-- After a change of units a village goes on with what the commune it came from had arranged (plans, letters, training,
-- rounds): what was judged by the commune of the village is judged by every commune it was or is in.
create or replace function rs_places() returns setof text language sql stable as $$
  select place_path(c) from unnest(rs_communes()) c where c <> ''
  union select place_path(v.commune_id) from village_commune v where v.village_id = any (rs_villages())
$$;

-- Who writes in the name of a round that keeps the older commune counts on in the village.
alter policy village_counter_change on village_counter using ((select rs_country())
  or village_id = any ((select rs_villages())::uuid[])
  or exists (select from village_commune v where v.village_id = village_counter.village_id
    and v.commune_id = any ((select rs_communes())::text[])));
