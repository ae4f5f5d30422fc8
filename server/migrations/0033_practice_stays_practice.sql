-- 0028 refuses the ids of practice households; this refuses their people and their answers under a real household too:
-- members of exercises carry practice ids, and the members of a form stand in its evidence.
create function holds_practice(content jsonb) returns boolean language sql immutable parallel safe
  return content::text like '%"da7a5a3b-%';
alter table household_member add constraint household_member_not_practice check (not is_practice_id(member_id));
alter table survey add constraint survey_no_practice_people check (not holds_practice(evidence));
alter table survey_delivery add constraint survey_delivery_no_practice_people check (not holds_practice(evidence));
alter table keyed_pass add constraint keyed_pass_no_practice_people check (not holds_practice(form));
