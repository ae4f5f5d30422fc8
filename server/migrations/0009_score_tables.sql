-- Points of the answers to the B1 questions, as dated data of a place ('vn', or a province for its communes). A table
-- scores only when two different persons vouch for it; a demonstration table (bảng điểm minh họa) is never confirmed.
create table score_table (
  table_id uuid primary key,
  place_id text not null references place,
  standard_id text not null,
  form_version text not null,
  demonstration boolean not null,
  body jsonb not null,
  hash text not null,
  valid_from date not null,
  valid_to date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  status text not null default 'draft' constraint score_table_status_known check (status in ('draft', 'confirmed')),
  command_id uuid not null,
  constraint score_table_two_persons check (confirmed_by <> entered_by),
  constraint score_table_confirmed_by_somebody check ((status = 'confirmed') = (confirmed_by is not null)),
  constraint score_table_demonstration_not_confirmed check (not (demonstration and status = 'confirmed')),
  constraint score_table_days check (valid_to is null or valid_to >= valid_from)
);
create index score_table_in_force on score_table (standard_id, form_version, place_id, valid_from);

grant select, insert on score_table to ra_soat_app;
grant update (status, confirmed_by, confirmed_at) on score_table to ra_soat_app;
