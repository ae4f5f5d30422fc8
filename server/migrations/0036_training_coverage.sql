-- Coverage counts the papers of a campaign, not those of the country.
create index quiz_paper_campaign on quiz_paper (campaign_id) where passed;

-- The same answer without reading the request's communes again for each commune under the unit.
create or replace function rs_whole(unit text) returns boolean language sql stable as $$
  select rs_country() or (
    exists (select from communes_under(array[unit]))
    and not exists (select communes_under(array[unit]) except select unnest(rs_communes())));
$$;

-- Who gave the work, and what was given at once to many units.
alter table propaganda_task add column given_id uuid not null, add column given_place_id text not null references place,
  add column given_on date not null;
create index propaganda_given on propaganda_task (given_id);

-- Photos of news and of proof are read where the news and the work are: [{sha256, caption}].
create index training_news_photos on training_news using gin (photos jsonb_path_ops);
create index propaganda_proof on propaganda_task using gin (proof jsonb_path_ops);
create policy blob_of_news on blob for select using (exists (
  select from training_news n where n.photos @> jsonb_build_array(jsonb_build_object('sha256', blob.sha256))));
create policy blob_of_propaganda on blob for select using (exists (
  select from propaganda_task p where p.proof @> jsonb_build_array(jsonb_build_object('sha256', blob.sha256))));
