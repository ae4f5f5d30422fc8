-- The last word on place. Tables that carry the place of their row are judged by it; tables of a household are
-- seen where it lives now, or where it has (or had) a case.
do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
  of_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
  of_household text := '((select rs_country())
    or exists (select from household_place p where p.household_id = @table@.household_id and p.to_on is null)
    or exists (select from review_case c where c.household_id = @table@.household_id))';
begin
  foreach t in array array['household_place', 'household_status', 'household_event', 'household_word', 'village_round',
      'village_event', 'review_case', 'case_event', 'case_result', 'survey', 'meeting', 'meeting_vote', 'posting',
      'posting_line', 'objection', 'decision_line', 'certificate', 'household_source'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;

  foreach t in array array['decision', 'import_batch', 'import_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, of_commune, of_commune);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;

  foreach t in array array['household', 'household_member', 'household_citizen'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check (true)', t || '_seen', t, replace(of_household, '@table@', t));
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;

  -- Rounds and their events are no household's: officers above and villages below must read them.
  foreach t in array array['round', 'round_event'] loop
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
end
$$;

alter table blob enable row level security;
create policy blob_read on blob for select using (exists (select from blob_use where blob_use.sha256 = blob.sha256));
create policy blob_write on blob for insert with check (true);

-- The only rows a request may change in place: folded states, the ends of periods, progress.
grant update (stage, seq, state, decided_on) on round to ra_soat_app;
grant update (seq, state) on village_round to ra_soat_app;
grant update on review_case to ra_soat_app;
grant update (to_on) on household_place, household_status to ra_soat_app;
grant update (current, to_on) on household_member to ra_soat_app;
grant update (cipher, keyed_hash, last_digits, command_id) on household_citizen to ra_soat_app;
grant update (ended_on) on posting to ra_soat_app;
grant update (answered_on, upheld, body) on objection to ra_soat_app;
grant update (state, done, total, outcome, problem, ended_at) on import_batch to ra_soat_app;
grant delete on household_word to ra_soat_app;
