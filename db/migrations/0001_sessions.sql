CREATE TYPE "public"."place" AS ENUM('remote', 'on-site');--> statement-breakpoint
CREATE TYPE "public"."agenda_source" AS ENUM('own', 'template', 'question', 'action-item', 'goal', 'evidence');--> statement-breakpoint
CREATE TYPE "public"."item_change" AS ENUM('done', 'reopened', 'reworded', 'due', 'owner');--> statement-breakpoint
CREATE TYPE "public"."consent_kind" AS ENUM('widen', 'share');--> statement-breakpoint
CREATE TYPE "public"."mark_kind" AS ENUM('goal', 'milestone', 'action-item', 'question', 'insight');--> statement-breakpoint
CREATE TYPE "public"."frequency" AS ENUM('weekly', 'monthly-by-day', 'monthly-by-weekday');--> statement-breakpoint
CREATE TABLE "capacities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"sessions_per_month" integer NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "capacities_sessions" CHECK ("capacities"."sessions_per_month" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"stand_in_id" uuid NOT NULL,
	"days" daterange NOT NULL,
	"granted_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "delegations_days" CHECK (not isempty("delegations"."days") and upper("delegations"."days") - lower("delegations"."days") <= 400)
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"next_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "handovers_next" UNIQUE("next_id")
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"days" daterange NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pauses_days" CHECK (not isempty("pauses"."days") and upper("pauses"."days") - lower("pauses"."days") <= 400)
);
--> statement-breakpoint
CREATE TABLE "session_disputes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"raised_by" uuid NOT NULL,
	"claims" "session_state" NOT NULL,
	"reason" text,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"agreed" boolean,
	CONSTRAINT "session_disputes_claims" CHECK ("session_disputes"."claims" <> 'planned'),
	CONSTRAINT "session_disputes_reason" CHECK (char_length("session_disputes"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "action_item_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_item_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"what" "item_change" NOT NULL,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"session_id" uuid,
	"author_id" uuid NOT NULL,
	"audience" "audience" NOT NULL,
	"source" "agenda_source" NOT NULL,
	"source_id" uuid,
	"body" text NOT NULL,
	"position" double precision NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settled_in" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agenda_items_body" CHECK (char_length("agenda_items"."body") between 1 and 500),
	CONSTRAINT "agenda_items_audience" CHECK ("agenda_items"."audience" in ('private', 'pair')),
	CONSTRAINT "agenda_items_source" CHECK (("agenda_items"."source_id" is null) = ("agenda_items"."source" in ('own', 'template')) and ("agenda_items"."source_id" is null or "agenda_items"."session_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "agenda_sendings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "takeaways" (
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "takeaways_pk" PRIMARY KEY("session_id","person_id"),
	CONSTRAINT "takeaways_body" CHECK (char_length("takeaways"."body") between 1 and 280)
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"names" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_secret" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "captures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sorted_at" timestamp with time zone,
	CONSTRAINT "captures_body" CHECK (char_length("captures"."body") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "note_authors" (
	"note_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_authors_pk" PRIMARY KEY("note_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "note_consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"kind" "consent_kind" NOT NULL,
	"to_audience" "audience",
	"reader_id" uuid,
	"asked_by" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"granted" boolean,
	CONSTRAINT "note_consents_not_self" CHECK ("note_consents"."asked_by" <> "note_consents"."person_id"),
	CONSTRAINT "note_consents_kind" CHECK (("note_consents"."to_audience" is not null) = ("note_consents"."kind" = 'widen') and ("note_consents"."reader_id" is not null) = ("note_consents"."kind" = 'share'))
);
--> statement-breakpoint
CREATE TABLE "note_marks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"kind" "mark_kind" NOT NULL,
	"body" text NOT NULL,
	"goal_id" uuid,
	"milestone" text,
	"action_item_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "note_marks_body" CHECK (char_length("note_marks"."body") between 1 and 500),
	CONSTRAINT "note_marks_milestone" CHECK (char_length("note_marks"."milestone") <= 16),
	CONSTRAINT "note_marks_refers" CHECK (("note_marks"."goal_id" is not null) = ("note_marks"."kind" = 'goal') and ("note_marks"."milestone" is not null) = ("note_marks"."kind" = 'milestone')
        and ("note_marks"."action_item_id" is not null) = ("note_marks"."kind" = 'action-item'))
);
--> statement-breakpoint
CREATE TABLE "note_reads" (
	"note_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"read_on" date NOT NULL,
	CONSTRAINT "note_reads_pk" PRIMARY KEY("note_id","reader_id","read_on")
);
--> statement-breakpoint
CREATE TABLE "note_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"audience" "audience" NOT NULL,
	"body" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_versions_number" UNIQUE("note_id","number")
);
--> statement-breakpoint
CREATE TABLE "poll_hands" (
	"poll_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"up" boolean NOT NULL,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "poll_hands_pk" PRIMARY KEY("poll_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"question" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "polls_question" CHECK (char_length("polls"."question") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "series_exceptions" (
	"series_id" uuid NOT NULL,
	"on_date" date NOT NULL,
	"moved_to" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_exceptions_pk" PRIMARY KEY("series_id","on_date"),
	CONSTRAINT "series_exceptions_moved" CHECK ("series_exceptions"."moved_to" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "session_groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"host_id" uuid NOT NULL,
	"topic" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "session_groups_topic" CHECK (char_length("session_groups"."topic") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "session_series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"frequency" "frequency" NOT NULL,
	"every" integer NOT NULL,
	"local_time" text NOT NULL,
	"zone" text NOT NULL,
	"minutes" integer NOT NULL,
	"kind" text DEFAULT 'one-to-one' NOT NULL,
	"place" text,
	"first_on" date NOT NULL,
	"last_on" date,
	"follows_id" uuid,
	"made_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "session_series_pair" UNIQUE("id","mentorship_id"),
	CONSTRAINT "session_series_every" CHECK ("session_series"."every" between 1 and 12),
	CONSTRAINT "session_series_time" CHECK ("session_series"."local_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "session_series_zone" CHECK (char_length("session_series"."zone") between 1 and 64),
	CONSTRAINT "session_series_minutes" CHECK ("session_series"."minutes" between 5 and 480),
	CONSTRAINT "session_series_kind" CHECK ("session_series"."kind" in ('one-to-one', 'coffee', 'pair-work', 'group', 'drop-in')),
	CONSTRAINT "session_series_place" CHECK ("session_series"."place" in ('remote', 'on-site')),
	CONSTRAINT "session_series_days" CHECK ("session_series"."last_on" between "session_series"."first_on" and "session_series"."first_on" + 1100)
);
--> statement-breakpoint
ALTER TABLE "notes" DROP CONSTRAINT "notes_body_length";--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, title || ' ' || coalesce(body, '') || ' ' || coalesce(context, ''))) STORED;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "continues_id" uuid;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, title || ' ' || coalesce(why, ''))) STORED;--> statement-breakpoint
ALTER TABLE "action_items" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, body)) STORED;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, body)) STORED;--> statement-breakpoint
ALTER TABLE "session_events" ADD COLUMN "moved_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session_events" ADD COLUMN "moved_to" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "place" "place";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "series_date" date;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "group_id" uuid;--> statement-breakpoint
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_stand_in_id_people_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_next_id_mentorships_id_fk" FOREIGN KEY ("next_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_disputes" ADD CONSTRAINT "session_disputes_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_disputes" ADD CONSTRAINT "session_disputes_raised_by_people_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_disputes" ADD CONSTRAINT "session_disputes_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_events" ADD CONSTRAINT "action_item_events_action_item_id_action_items_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_events" ADD CONSTRAINT "action_item_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_settled_in_sessions_id_fk" FOREIGN KEY ("settled_in") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_sendings" ADD CONSTRAINT "agenda_sendings_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_sendings" ADD CONSTRAINT "agenda_sendings_sender_id_people_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeaways" ADD CONSTRAINT "takeaways_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_authors" ADD CONSTRAINT "note_authors_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_authors" ADD CONSTRAINT "note_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_consents" ADD CONSTRAINT "note_consents_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_consents" ADD CONSTRAINT "note_consents_reader_id_people_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_consents" ADD CONSTRAINT "note_consents_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_consents" ADD CONSTRAINT "note_consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_marks" ADD CONSTRAINT "note_marks_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_marks" ADD CONSTRAINT "note_marks_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_marks" ADD CONSTRAINT "note_marks_action_item_id_action_items_id_fk" FOREIGN KEY ("action_item_id") REFERENCES "public"."action_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_marks" ADD CONSTRAINT "note_marks_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_marks" ADD CONSTRAINT "note_marks_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_reads" ADD CONSTRAINT "note_reads_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_reads" ADD CONSTRAINT "note_reads_reader_id_people_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_hands" ADD CONSTRAINT "poll_hands_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_hands" ADD CONSTRAINT "poll_hands_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_group_id_session_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."session_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_exceptions" ADD CONSTRAINT "series_exceptions_series_id_session_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."session_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_exceptions" ADD CONSTRAINT "series_exceptions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_groups" ADD CONSTRAINT "session_groups_host_id_people_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_series" ADD CONSTRAINT "session_series_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_series" ADD CONSTRAINT "session_series_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "capacities_by_person" ON "capacities" USING btree ("person_id","since" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "delegations_by_mentorship" ON "delegations" USING btree ("mentorship_id");--> statement-breakpoint
CREATE INDEX "delegations_by_stand_in" ON "delegations" USING btree ("stand_in_id");--> statement-breakpoint
CREATE INDEX "handovers_by_mentorship" ON "handovers" USING btree ("mentorship_id");--> statement-breakpoint
CREATE INDEX "pauses_by_person" ON "pauses" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_disputes_session" ON "session_disputes" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "action_item_events_by_item" ON "action_item_events" USING btree ("action_item_id","happened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_once" ON "agenda_items" USING btree ("session_id","source","source_id") WHERE "agenda_items"."audience" <> 'private';--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_once_private" ON "agenda_items" USING btree ("session_id","source","source_id","author_id") WHERE "agenda_items"."audience" = 'private';--> statement-breakpoint
CREATE INDEX "agenda_items_by_mentorship" ON "agenda_items" USING btree ("mentorship_id","recorded_at");--> statement-breakpoint
CREATE INDEX "agenda_items_by_session" ON "agenda_items" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "agenda_sendings_by_session" ON "agenda_sendings" USING btree ("session_id","sent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "calendar_feeds_by_person" ON "calendar_feeds" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "captures_by_person" ON "captures" USING btree ("person_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "note_authors_person" ON "note_authors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "note_consents_by_note" ON "note_consents" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "note_consents_by_person" ON "note_consents" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "note_marks_by_note" ON "note_marks" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "note_marks_by_goal" ON "note_marks" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "polls_by_group" ON "polls" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "session_groups_by_host" ON "session_groups" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "session_series_by_mentorship" ON "session_series" USING btree ("mentorship_id");--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_continues_id_goals_id_fk" FOREIGN KEY ("continues_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_group_id_session_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."session_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_series" FOREIGN KEY ("series_id","mentorship_id") REFERENCES "public"."session_series"("id","mentorship_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_words" ON "evidence" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "goals_words" ON "goals" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "action_items_words" ON "action_items" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "notes_words" ON "notes" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "sessions_by_group" ON "sessions" USING btree ("group_id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_one_per_date" UNIQUE("series_id","series_date");--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_body_length" CHECK (char_length("notes"."body") <= 20000);--> statement-breakpoint
ALTER TABLE "session_events" ADD CONSTRAINT "session_events_moved" CHECK (("session_events"."moved_from" is null) = ("session_events"."moved_to" is null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_series_date" CHECK (("sessions"."series_id" is null) = ("sessions"."series_date" is null));