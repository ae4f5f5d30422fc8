-- The lines that certificates rest on: those of the leading standard, except in a dual run, where the status of next
-- year rests on the incoming national standard (standards.md §1). standard_id null: the leading one.
create view certifying_line with (security_invoker = true) as
  select l.household_id, l.decision_id, l.list_kind, l.round_id, l.commune_id, l.village_id, l.position, l.body,
         null::text as standard_id
  from decision_line l
  where not exists (
    select from round where round.round_id = l.round_id
      and round.state -> 'opening' -> 'beside' @> '[{"kind": "incoming", "decides": true}]')
  union all
  select household_id, decision_id, list_kind, round_id, commune_id, village_id, position, body, standard_id
  from decision_line_beside where standard_id like 'vn-%';
grant select on certifying_line to ra_soat_app;
