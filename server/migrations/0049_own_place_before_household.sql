-- 0048 said the order of 0046 anew and left out the place of the row: it answers again before the household is looked up.
do $$
declare
  t text;
begin
  foreach t in array array['household_status', 'ledger_entry', 'status_profile'] loop
    execute format('alter policy %I on %I using ((select rs_country())
      or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[])
      or exists (select from household_place p where p.household_id = %2$I.household_id and p.to_on is null))',
      t || '_then_household', t);
  end loop;
end
$$;
