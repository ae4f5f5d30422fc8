-- Every step and change of a training campaign with its reason: nothing of a plan changes silently.
create table training_campaign_event (
  campaign_id uuid not null references training_campaign,
  seq integer not null,
  place_id text not null references place,
  -- A state, or 'changed'.
  kind text not null constraint training_campaign_event_kind check (kind in ('planned', 'changed', 'open', 'running', 'ended', 'cancelled')),
  reason text not null default '',
  by_account uuid not null references account,
  on_date date not null,
  command_id uuid not null,
  primary key (campaign_id, seq)
);
create trigger training_campaign_event_append_only before update or delete on training_campaign_event
  for each row execute function refuse_change();
alter table training_campaign_event enable row level security;
create policy training_campaign_event_read on training_campaign_event for select
  using ((select rs_country()) or place_id = 'vn' or place_id in (select rs_places()));
create policy training_campaign_event_write on training_campaign_event for insert
  with check ((select rs_country()) or rs_whole(place_id));
grant select, insert on training_campaign_event to ra_soat_app;
