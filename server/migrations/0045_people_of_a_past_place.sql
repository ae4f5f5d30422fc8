-- A list of a past day names its people where the household lived then, also after it moved away, died out or was
-- merged and without a case of its own: what was known of them until it left, nothing that came after.
alter policy household_member_seen on household_member using ((select rs_country())
  or exists (select from household_place p where p.household_id = household_member.household_id
    and (p.to_on is null or household_member.from_on < p.to_on))
  or exists (select from review_case c where c.household_id = household_member.household_id));
