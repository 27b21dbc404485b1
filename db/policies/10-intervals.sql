-- Intervals that must not overlap (DM2). Applied after every migration; safe to repeat.
create extension if not exists btree_gist;

do $$
begin
  if not exists (select from pg_constraint where conname = 'reporting_lines_one_manager') then
    alter table reporting_lines add constraint reporting_lines_one_manager
      exclude using gist (person_id with =, period with &&);
  end if;
  if not exists (select from pg_constraint where conname = 'mentorships_no_overlap') then
    alter table mentorships add constraint mentorships_no_overlap
      exclude using gist (mentor_id with =, mentee_id with =, purpose with =, period with &&) where (period is not null);
  end if;
  if not exists (select from pg_constraint where conname = 'delegations_no_overlap') then
    alter table delegations add constraint delegations_no_overlap
      exclude using gist (mentorship_id with =, stand_in_id with =, days with &&) where (ended_at is null);
  end if;
  if not exists (select from pg_constraint where conname = 'pauses_no_overlap') then
    alter table pauses add constraint pauses_no_overlap exclude using gist (person_id with =, days with &&);
  end if;
  if not exists (select from pg_constraint where conname = 'leaves_no_overlap') then
    alter table leaves add constraint leaves_no_overlap exclude using gist (person_id with =, days with &&);
  end if;
end $$;

create unique index if not exists mentorships_one_request on mentorships (mentor_id, mentee_id, purpose)
  where period is null and declined_at is null;
create unique index if not exists sign_off_requests_one_open on sign_off_requests (person_id, milestone)
  where closed_at is null;

-- What a manager or another mentor may read of a person is the smaller part of it; search looks there for each of them.
create index if not exists notes_for_the_team on notes (mentee_id, written_at desc) where audience = 'team';
