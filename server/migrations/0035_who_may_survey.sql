-- The certificate an account held for a form on a day. Whoever gives households must know it, also of a person whose
-- certificate is another commune's; nothing else of the person is told.
create function certificate_on(account uuid, form text, day date) returns text
  language sql stable security definer set search_path = public
  as $$
    select c.number
    from training_person p join training_certificate c using (person_id)
    where p.account_id = account and form = any (c.forms) and c.issued_on <= day
      and (c.revoked_on is null or c.revoked_on > day)
    order by c.issued_on desc, c.number limit 1
  $$;
grant execute on function certificate_on to ra_soat_app;

-- Whether somebody was let survey in a round without a certificate: a village hands over too, and reads no reasons.
create function untrained_allowed_in(round uuid, account uuid) returns boolean
  language sql stable security definer set search_path = public
  as $$
    select exists (select from untrained_allowed a where a.round_id = round and a.account_id = account)
  $$;
grant execute on function untrained_allowed_in to ra_soat_app;

-- Whether an account is trained in a campaign or teaches there: for whom an answer to its people is. Somebody of one
-- village does not see a row of the people that names the commune only.
create function in_campaign(account uuid, campaign uuid) returns boolean
  language sql stable security definer set search_path = public
  as $$
    select exists (select from training_person p join training_enrolment e using (person_id)
                   where p.account_id = account and e.campaign_id = campaign and e.withdrawn_on is null)
      or exists (select from training_staff s where s.account_id = account and s.campaign_id = campaign)
  $$;
grant execute on function in_campaign to ra_soat_app;

-- A question is searched with the answer that stands today.
create index training_question_asker on training_question (asked_by) where asked_by is not null;
create index training_question_merged_into on training_question (merged_into) where merged_into is not null;
