-- What the application may call: the relations its policies ask for, and the few deeds that are functions.
-- Everything else works inside the database only; some of it would read past the policies.
revoke execute on all functions in schema public from public, rung_app;
do $$
declare f record;
begin
  for f in select oid::regprocedure as name from pg_proc where pronamespace = 'public'::regnamespace and (
    proname like 'gate\_%' or proname = any (array[
      'viewer_id', 'pair_of', 'party_of', 'active_of', 'mentees_of', 'mentors_of', 'reports_of', 'is_admin', 'ended_at',
      'notes_shared_with', 'evidence_signed_by', 'evidence_to_endorse', 'manages', 'loads_for', 'away_in_pairs',
      'co_written', 'disagreements_of', 'words_to_weigh', 'second_rater_refusal', 'stand_in_pairs', 'stand_in_for', 'guided_by', 'groups_of', 'group_people', 'carry_goal',
      'packets_of', 'packets_quoting', 'standing_changes', 'standings_at', 'held_by', 'open_goals_at', 'check_in_on_record_at',
      'opens_note', 'opens_action_item', 'opens_goal', 'opens_evidence', 'who_reads',
      'enter', 'settle_milestone', 'set_evidence_audience', 'redact_evidence',
      'framework_in_force', 'framework_chain', 'heavy_edges', 'same_meaning', 'means_today', 'second_words_awaited', 'carry_evidence', 'carried_over', 'judged_under', 'taken_back', 'judged_elsewhere', 'standings_under',
      'publish_framework', 'put_in_force', 'framework_affected'])) loop
    execute format('grant execute on function %s to rung_app', f.name);
  end loop;
end $$;
grant execute on function revealed_to(uuid), check_in_on_record(uuid) to rung_app;
