-- Who is invited to a campaign sees and counts what lies beyond the own place only through these functions: sessions,
-- points and numbers of seats, never a person.
create function training_room(campaign uuid)
  returns table (session_id uuid, title text, from_on date, to_on date, halves jsonb, state text, capacity integer,
    session_place text, point_id uuid, point_name text, point_room text, point_place text, point_capacity integer,
    point_position integer, taken integer)
  language sql stable security definer set search_path = public
  as $$
    select s.session_id, s.title, s.from_on, s.to_on, s.halves, s.state, s.capacity, s.place_id,
           p.point_id, p.name, p.room, p.place_id, p.capacity, p.position,
           (select count(*)::integer from training_seat seat
             where seat.point_id = p.point_id and seat.state in ('invited', 'confirmed'))
    from training_session s join training_point p using (session_id)
    where s.campaign_id = campaign
    order by s.from_on, s.title, p.position
  $$;
grant execute on function training_room to ra_soat_app;

-- When the given people sit in other sessions, of any campaign: nobody sits in two halls at once.
create function training_timetable(people uuid[])
  returns table (person_id uuid, campaign_id uuid, session_id uuid, title text, halves jsonb, active boolean)
  language sql stable security definer set search_path = public
  as $$
    select seat.person_id, seat.campaign_id, seat.session_id, s.title, s.halves,
           seat.state in ('invited', 'confirmed') and s.state <> 'cancelled'
    from training_seat seat join training_session s using (session_id)
    where seat.person_id = any (people)
  $$;
grant execute on function training_timetable to ra_soat_app;

create index training_person_phone on training_person (phone) where phone is not null;
create index training_seat_campaign on training_seat (campaign_id);
create index training_attendance_campaign on training_attendance (campaign_id, person_id) where voided_at is null;
