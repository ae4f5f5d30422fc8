-- The hand-out list of a decision from before a change of units stands in the book of the commune that decided: whoever
-- works in a village that came from there writes its line.
alter policy export_log_of_village on export_log with check (exists (
  select from village_commune v where v.commune_id = place_id and v.village_id = any ((select rs_villages())::uuid[])));
