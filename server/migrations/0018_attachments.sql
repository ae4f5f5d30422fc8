-- A file of the blob door tied to the record it proves: a scanned form, signed minutes, a photo of a posting.
-- It carries the place of that record, so that it is seen exactly by those who see the record. Many belong to a
-- meeting, a posting or a decision and to no household, so the key is the attachment's own id.
create table attachment (
  attachment_id uuid primary key,
  -- What kind of record, and its id in the record's own table (a survey: the household's id, with round_id).
  subject_kind text not null,
  subject_id uuid not null,
  round_id uuid,
  commune_id text not null,
  village_id uuid,
  household_id uuid,
  sha256 text not null references blob,
  media_type text not null,
  size integer not null,
  name text not null,
  -- Of the paper, as counted by the person; null for a photo.
  pages integer constraint attachment_pages_counted check (pages between 1 and 2000),
  -- The day of the paper or photo; added_at is the time of entry.
  on_date date not null,
  account_id uuid not null,
  command_id uuid not null,
  added_at timestamptz not null
);
create index attachment_subject on attachment (subject_id, subject_kind);
create index attachment_blob on attachment (sha256);

-- An attachment is never removed: it is set aside with its reason, perhaps for another one.
create table attachment_superseded (
  attachment_id uuid primary key references attachment,
  commune_id text not null,
  village_id uuid,
  household_id uuid,
  reason text not null,
  replaced_by uuid,
  on_date date not null,
  account_id uuid not null,
  command_id uuid not null,
  at timestamptz not null
);

create trigger attachment_append_only before update or delete on attachment for each row execute function refuse_change();
create trigger attachment_superseded_append_only before update or delete on attachment_superseded for each row execute function refuse_change();

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
begin
  foreach t in array array['attachment', 'attachment_superseded'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
end
$$;

-- The file of an attachment is read by whoever reads the attachment.
create policy blob_of_attachment on blob for select using (
  exists (select from attachment where attachment.sha256 = blob.sha256));

-- Only who sent a file may tie it to a record: knowing its hash is not enough. Answers what it is.
create function blob_sent_by(hash text, sender uuid) returns table (media_type text, size integer)
  language sql stable security definer set search_path = public
  as $$ select b.media_type, b.size from blob b where b.sha256 = hash
        and exists (select from blob_use u where u.sha256 = hash and u.account_id = sender) $$;
grant execute on function blob_sent_by to ra_soat_app;
