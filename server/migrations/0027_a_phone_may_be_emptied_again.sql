-- A phone that was found again keeps its id and may be lost again: each order is a row of its own.
alter table device_wipe drop constraint device_wipe_pkey;
alter table device_wipe add primary key (device_id, command_id);
