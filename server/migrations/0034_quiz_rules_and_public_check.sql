-- The rule of a paper is the one of the day it was drawn: a phone works with it offline.
alter table quiz_paper
  add column minutes integer not null constraint quiz_paper_minutes check (minutes between 1 and 240),
  add column pass_mark integer not null constraint quiz_paper_pass_mark check (pass_mark between 1 and 100);

-- One test a campaign; half-days somebody must have attended for a certificate.
alter table quiz add column halves integer not null default 1 constraint quiz_halves check (halves between 0 and 100);
create unique index quiz_campaign_once on quiz (campaign_id);
drop index quiz_campaign;
grant update (title, draw, pass_mark, attempts, minutes, halves, command_id, recorded_at) on quiz to ra_soat_app;

-- Who lost a certificate by revocation may get a new one, with a new number.
alter table training_certificate drop constraint training_certificate_one;
create unique index training_certificate_one on training_certificate (campaign_id, person_id) where revoked_on is null;

-- What everybody may know who holds the code printed on a certificate: nothing else, and no list of codes.
create function training_certificate_of(asked text)
  returns table (name text, forms text[], number text, issued_on date, issuer text, revoked_on date)
  language sql stable security definer set search_path = public as $$
  select p.name, c.forms, c.number, c.issued_on, place.name, c.revoked_on
  from training_certificate c join training_person p using (person_id) join place on place.place_id = c.issuer_place_id
  where c.check_code = asked
$$;
revoke execute on function training_certificate_of from public;
grant execute on function training_certificate_of to ra_soat_app;
