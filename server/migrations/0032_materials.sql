-- A file to teach from is read by everybody who reads a version of its material (training_material_version_read).
create policy blob_of_material on blob for select using (
  exists (select from training_material_version v where v.sha256 = blob.sha256));
create index training_material_version_blob on training_material_version (sha256) where sha256 is not null;

-- The bytes of a file its sender left as a material, to be looked at once more when it becomes one.
create function material_sent_by(hash text, sender uuid) returns table (bytes bytea)
  language sql stable security definer set search_path = public
  as $$ select b.bytes from blob b where b.sha256 = hash
        and exists (select from blob_use u where u.sha256 = hash and u.account_id = sender and u.purpose = 'material') $$;
grant execute on function material_sent_by to ra_soat_app;
