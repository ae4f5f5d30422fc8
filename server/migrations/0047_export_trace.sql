-- Doors that make a file at once (reports, and lists asked for outside the page of exports) write their own line as the
-- file is made, in the same transaction: without the line there is no file. Such a line has no command, and no purpose
-- that somebody wrote; it names the file instead.
alter table export_log alter column command_id drop not null;
alter table export_log add column file_name text not null default '';
alter table export_log drop constraint export_kind_known;
alter table export_log add constraint export_kind_known check (kind in
  ('lists', 'national', 'screens', 'members', 'survey', 'insurance', 'handout', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7',
   'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'));

-- Who works in a village prints the hand-out list of it: the line stands in the book of its commune.
create policy export_log_of_village on export_log for insert with check (exists (
  select from village where village.commune_id = place_id and village_id = any ((select rs_villages())::uuid[])));
