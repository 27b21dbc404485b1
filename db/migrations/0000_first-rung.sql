CREATE TYPE "public"."decision" AS ENUM('signed-off', 'back', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."voice" AS ENUM('mentor', 'second');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('A', 'N', 'O', 'R', 'M', 'C', 'W');--> statement-breakpoint
CREATE TYPE "public"."closing_reason" AS ENUM('achieved', 'superseded', 'dropped', 'blocked-for-good', 'not-achieved', 'mentorship-ended');--> statement-breakpoint
CREATE TYPE "public"."goal_state" AS ENUM('proposed', 'countered', 'declined', 'active', 'blocked', 'suspended', 'closed');--> statement-breakpoint
CREATE TYPE "public"."standing_word" AS ENUM('not-yet', 'no-opportunity-yet', 'met');--> statement-breakpoint
CREATE TYPE "public"."purpose" AS ENUM('growth', 'onboarding', 'technical', 'leadership', 'coffee');--> statement-breakpoint
CREATE TYPE "public"."session_kind" AS ENUM('one-to-one', 'coffee', 'pair-work', 'group', 'drop-in');--> statement-breakpoint
CREATE TYPE "public"."session_state" AS ENUM('planned', 'held', 'missed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."audience" AS ENUM('private', 'pair', 'team');--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"deed" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_events_deed_length" CHECK (char_length("audit_events"."deed") <= 60),
	CONSTRAINT "audit_events_subject_length" CHECK (char_length("audit_events"."subject") <= 60)
);
--> statement-breakpoint
CREATE TABLE "creations" (
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "creations_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "rate_limits_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handle_hash" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sign_ins_handle" UNIQUE("handle_hash"),
	CONSTRAINT "sign_ins_device_length" CHECK (char_length("sign_ins"."device") <= 200)
);
--> statement-breakpoint
CREATE TABLE "sign_off_evidence" (
	"sign_off_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	CONSTRAINT "sign_off_evidence_pk" PRIMARY KEY("sign_off_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "sign_off_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "sign_off_requests_length" CHECK (char_length("sign_off_requests"."milestone") <= 16)
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"voice" "voice" NOT NULL,
	"decision" "decision" NOT NULL,
	"signer_id" uuid NOT NULL,
	"reason" text,
	"withdraws_id" uuid,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_offs_not_self" CHECK ("sign_offs"."signer_id" <> "sign_offs"."person_id"),
	CONSTRAINT "sign_offs_reason" CHECK (("sign_offs"."decision" = 'signed-off') = ("sign_offs"."reason" is null)),
	CONSTRAINT "sign_offs_reason_length" CHECK (char_length("sign_offs"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "endorsement_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"evidence_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"person_id" uuid NOT NULL,
	"observer_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"declined" boolean DEFAULT false NOT NULL,
	"answer_id" uuid,
	CONSTRAINT "endorsement_requests_once" UNIQUE("evidence_id","milestone","observer_id"),
	CONSTRAINT "endorsement_requests_not_self" CHECK ("endorsement_requests"."observer_id" <> "endorsement_requests"."person_id")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"audience" "audience" NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"url" text,
	"context" text,
	"note_id" uuid,
	"kept_it_running" boolean DEFAULT false NOT NULL,
	"happened_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"corrects_id" uuid,
	"redacted_at" timestamp with time zone,
	CONSTRAINT "evidence_title_length" CHECK (char_length("evidence"."title") between 1 and 200),
	CONSTRAINT "evidence_win_length" CHECK ("evidence"."kind" <> 'W' or char_length("evidence"."title") <= 120),
	CONSTRAINT "evidence_body_length" CHECK (char_length("evidence"."body") between 1 and 8000),
	CONSTRAINT "evidence_url" CHECK ("evidence"."url" ~* '^https?://' and char_length("evidence"."url") <= 2000),
	CONSTRAINT "evidence_context_length" CHECK (char_length("evidence"."context") between 1 and 120),
	CONSTRAINT "evidence_voice" CHECK (("evidence"."kind" in ('O', 'C')) = ("evidence"."person_id" <> "evidence"."author_id") or "evidence"."kind" = 'N')
);
--> statement-breakpoint
CREATE TABLE "evidence_milestones" (
	"evidence_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"attached_by" uuid NOT NULL,
	"attached_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_milestones_pk" PRIMARY KEY("evidence_id","milestone"),
	CONSTRAINT "evidence_milestones_length" CHECK (char_length("evidence_milestones"."milestone") <= 16)
);
--> statement-breakpoint
CREATE TABLE "framework_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"framework" text NOT NULL,
	"version" text NOT NULL,
	"document" jsonb NOT NULL,
	"digest" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "framework_versions_version" UNIQUE("framework","version"),
	CONSTRAINT "framework_versions_length" CHECK (char_length("framework_versions"."framework") <= 80)
);
--> statement-breakpoint
CREATE TABLE "levels" (
	"framework" text NOT NULL,
	"version" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"min_items" integer NOT NULL,
	"min_kinds" integer DEFAULT 1 NOT NULL,
	"min_contexts" integer DEFAULT 0 NOT NULL,
	"min_second_voice" integer DEFAULT 0 NOT NULL,
	"min_span_months" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "levels_pk" PRIMARY KEY("framework","version","code")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"framework" text NOT NULL,
	"version" text NOT NULL,
	"code" text NOT NULL,
	"competency" text NOT NULL,
	"track" text NOT NULL,
	"level" text NOT NULL,
	"core" boolean NOT NULL,
	"evidence_rule" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "milestones_pk" PRIMARY KEY("framework","version","code")
);
--> statement-breakpoint
CREATE TABLE "goal_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"goal_id" uuid NOT NULL,
	"cycle" integer NOT NULL,
	"actor_id" uuid NOT NULL,
	"from_state" "goal_state",
	"to_state" "goal_state" NOT NULL,
	"closed_reason" "closing_reason",
	"reason" text,
	"counter_title" text,
	"counter_due_on" date,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "goal_events_reason_length" CHECK (char_length("goal_events"."reason") between 1 and 2000),
	CONSTRAINT "goal_events_counter_length" CHECK (char_length("goal_events"."counter_title") between 1 and 200),
	CONSTRAINT "goal_events_declined" CHECK ("goal_events"."to_state" <> 'declined' or "goal_events"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "goal_milestones" (
	"goal_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	CONSTRAINT "goal_milestones_pk" PRIMARY KEY("goal_id","milestone"),
	CONSTRAINT "goal_milestones_length" CHECK (char_length("goal_milestones"."milestone") <= 16)
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "goals_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"audience" "audience" NOT NULL,
	"title" text NOT NULL,
	"why" text,
	"level" text NOT NULL,
	"due_on" date,
	"state" "goal_state" DEFAULT 'proposed' NOT NULL,
	"closed_reason" "closing_reason",
	"blocker" text,
	"unblocker" text,
	"cycle" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "goals_title_length" CHECK (char_length("goals"."title") between 1 and 200),
	CONSTRAINT "goals_why_length" CHECK (char_length("goals"."why") between 1 and 4000),
	CONSTRAINT "goals_blocker_length" CHECK (char_length("goals"."blocker") between 1 and 500),
	CONSTRAINT "goals_unblocker_length" CHECK (char_length("goals"."unblocker") between 1 and 120),
	CONSTRAINT "goals_level_length" CHECK (char_length("goals"."level") between 1 and 8),
	CONSTRAINT "goals_closed" CHECK (("goals"."state" = 'closed') = ("goals"."closed_reason" is not null)),
	CONSTRAINT "goals_blocked" CHECK ("goals"."state" <> 'blocked' or "goals"."blocker" is not null)
);
--> statement-breakpoint
CREATE TABLE "standing" (
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"standing" "standing_word" NOT NULL,
	"event_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "standing_pk" PRIMARY KEY("person_id","milestone")
);
--> statement-breakpoint
CREATE TABLE "standing_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"standing" "standing_word" NOT NULL,
	"actor_id" uuid NOT NULL,
	"reason" text,
	"sign_off_id" uuid,
	"framework_version_id" uuid NOT NULL,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "standing_events_reason" CHECK ("standing_events"."standing" = 'met' or "standing_events"."reason" is not null),
	CONSTRAINT "standing_events_reason_length" CHECK (char_length("standing_events"."reason") between 1 and 2000),
	CONSTRAINT "standing_events_met" CHECK (("standing_events"."standing" = 'met') = ("standing_events"."sign_off_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "cadences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"every_days" integer NOT NULL,
	"minutes" integer DEFAULT 45 NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "cadences_days" CHECK ("cadences"."every_days" between 1 and 366),
	CONSTRAINT "cadences_minutes" CHECK ("cadences"."minutes" between 5 and 480)
);
--> statement-breakpoint
CREATE TABLE "mentorship_conflicts" (
	"mentorship_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mentorship_conflicts_length" CHECK (char_length("mentorship_conflicts"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "mentorship_endings" (
	"mentorship_id" uuid PRIMARY KEY NOT NULL,
	"ended_by" uuid NOT NULL,
	"reason" text,
	"ended_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mentorship_endings_length" CHECK (char_length("mentorship_endings"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "mentorships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentor_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"purpose" "purpose" NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mentor_accepted_at" timestamp with time zone,
	"mentee_accepted_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"period" "tstzrange",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mentorships_mentee" UNIQUE("id","mentee_id"),
	CONSTRAINT "mentorships_not_self" CHECK ("mentorships"."mentor_id" <> "mentorships"."mentee_id"),
	CONSTRAINT "mentorships_accepted" CHECK ("mentorships"."period" is null or ("mentorships"."mentor_accepted_at" is not null and "mentorships"."mentee_accepted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "leaves" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"days" daterange NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"title" text,
	"zone" text DEFAULT 'UTC' NOT NULL,
	"is_admin" boolean DEFAULT false NOT NULL,
	"demo_line" text,
	"deactivated_at" timestamp with time zone,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "people_handle" UNIQUE("handle"),
	CONSTRAINT "people_email" UNIQUE("email"),
	CONSTRAINT "people_handle_form" CHECK ("people"."handle" ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
	CONSTRAINT "people_name_length" CHECK (char_length("people"."name") between 1 and 120),
	CONSTRAINT "people_email_length" CHECK (char_length("people"."email") between 3 and 254),
	CONSTRAINT "people_title_length" CHECK (char_length("people"."title") <= 120),
	CONSTRAINT "people_zone_length" CHECK (char_length("people"."zone") between 1 and 64),
	CONSTRAINT "people_demo_line_length" CHECK (char_length("people"."demo_line") <= 200)
);
--> statement-breakpoint
CREATE TABLE "person_levels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"level" text NOT NULL,
	"origin" text NOT NULL,
	"since" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_levels_since" UNIQUE("person_id","since"),
	CONSTRAINT "person_levels_origin" CHECK ("person_levels"."origin" in ('stated at start', 'agreed')),
	CONSTRAINT "person_levels_level_length" CHECK (char_length("person_levels"."level") between 1 and 8)
);
--> statement-breakpoint
CREATE TABLE "reporting_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"manager_id" uuid NOT NULL,
	"period" "tstzrange" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reporting_lines_not_self" CHECK ("reporting_lines"."person_id" <> "reporting_lines"."manager_id")
);
--> statement-breakpoint
CREATE TABLE "action_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"session_id" uuid,
	"author_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"audience" "audience" NOT NULL,
	"body" text NOT NULL,
	"due_on" date,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_items_body_length" CHECK (char_length("action_items"."body") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "note_readers" (
	"note_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"shared_by" uuid NOT NULL,
	"shared_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_readers_pk" PRIMARY KEY("note_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"session_id" uuid,
	"author_id" uuid NOT NULL,
	"audience" "audience" NOT NULL,
	"body" text NOT NULL,
	"promise" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notes_body_length" CHECK (char_length("notes"."body") between 1 and 20000),
	CONSTRAINT "notes_promise_length" CHECK (char_length("notes"."promise") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "session_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"state" "session_state" NOT NULL,
	"reason" text,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_events_reason" CHECK (char_length("session_events"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "session_goals" (
	"session_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	CONSTRAINT "session_goals_pk" PRIMARY KEY("session_id","goal_id")
);
--> statement-breakpoint
CREATE TABLE "session_milestones" (
	"session_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	CONSTRAINT "session_milestones_pk" PRIMARY KEY("session_id","milestone"),
	CONSTRAINT "session_milestones_length" CHECK (char_length("session_milestones"."milestone") <= 16)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "sessions_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"kind" "session_kind" DEFAULT 'one-to-one' NOT NULL,
	"state" "session_state" NOT NULL,
	"logged_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sessions_minutes" CHECK ("sessions"."minutes" between 5 and 480)
);
--> statement-breakpoint
CREATE TABLE "audience_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"from_audience" "audience" NOT NULL,
	"to_audience" "audience" NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "creations" ADD CONSTRAINT "creations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_evidence" ADD CONSTRAINT "sign_off_evidence_sign_off_id_sign_offs_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."sign_offs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_evidence" ADD CONSTRAINT "sign_off_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_requests" ADD CONSTRAINT "sign_off_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_requests" ADD CONSTRAINT "sign_off_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_signer_id_people_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_withdraws_id_sign_offs_id_fk" FOREIGN KEY ("withdraws_id") REFERENCES "public"."sign_offs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_requests" ADD CONSTRAINT "endorsement_requests_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_requests" ADD CONSTRAINT "endorsement_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_requests" ADD CONSTRAINT "endorsement_requests_observer_id_people_id_fk" FOREIGN KEY ("observer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_requests" ADD CONSTRAINT "endorsement_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_requests" ADD CONSTRAINT "endorsement_requests_answer_id_evidence_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_corrects_id_evidence_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_milestones" ADD CONSTRAINT "evidence_milestones_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_milestones" ADD CONSTRAINT "evidence_milestones_attached_by_people_id_fk" FOREIGN KEY ("attached_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_events" ADD CONSTRAINT "goal_events_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_events" ADD CONSTRAINT "goal_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_milestones" ADD CONSTRAINT "goal_milestones_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing" ADD CONSTRAINT "standing_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing" ADD CONSTRAINT "standing_event_id_standing_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."standing_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_events" ADD CONSTRAINT "standing_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_events" ADD CONSTRAINT "standing_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_events" ADD CONSTRAINT "standing_events_sign_off_id_sign_offs_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."sign_offs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_events" ADD CONSTRAINT "standing_events_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cadences" ADD CONSTRAINT "cadences_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cadences" ADD CONSTRAINT "cadences_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_conflicts" ADD CONSTRAINT "mentorship_conflicts_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_conflicts" ADD CONSTRAINT "mentorship_conflicts_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_endings" ADD CONSTRAINT "mentorship_endings_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_endings" ADD CONSTRAINT "mentorship_endings_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_mentee_id_people_id_fk" FOREIGN KEY ("mentee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_requested_by_people_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_levels" ADD CONSTRAINT "person_levels_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_levels" ADD CONSTRAINT "person_levels_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_lines" ADD CONSTRAINT "reporting_lines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_lines" ADD CONSTRAINT "reporting_lines_manager_id_people_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_readers" ADD CONSTRAINT "note_readers_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_readers" ADD CONSTRAINT "note_readers_reader_id_people_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_readers" ADD CONSTRAINT "note_readers_shared_by_people_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_events" ADD CONSTRAINT "session_events_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_events" ADD CONSTRAINT "session_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_goals" ADD CONSTRAINT "session_goals_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_goals" ADD CONSTRAINT "session_goals_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_milestones" ADD CONSTRAINT "session_milestones_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_logged_by_people_id_fk" FOREIGN KEY ("logged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audience_changes" ADD CONSTRAINT "audience_changes_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_happened" ON "audit_events" USING btree ("happened_at","id");--> statement-breakpoint
CREATE INDEX "sign_ins_person" ON "sign_ins" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_off_evidence_item" ON "sign_off_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "sign_off_requests_person" ON "sign_off_requests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_offs_person" ON "sign_offs" USING btree ("person_id","milestone");--> statement-breakpoint
CREATE INDEX "sign_offs_signer" ON "sign_offs" USING btree ("signer_id");--> statement-breakpoint
CREATE INDEX "endorsement_requests_observer" ON "endorsement_requests" USING btree ("observer_id");--> statement-breakpoint
CREATE INDEX "evidence_by_person" ON "evidence" USING btree ("person_id","recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "evidence_by_author" ON "evidence" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "goal_events_goal" ON "goal_events" USING btree ("goal_id","recorded_at");--> statement-breakpoint
CREATE INDEX "goals_by_mentee" ON "goals" USING btree ("mentee_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "goals_by_mentorship" ON "goals" USING btree ("mentorship_id");--> statement-breakpoint
CREATE INDEX "standing_events_person" ON "standing_events" USING btree ("person_id","recorded_at");--> statement-breakpoint
CREATE INDEX "cadences_mentorship" ON "cadences" USING btree ("mentorship_id","since");--> statement-breakpoint
CREATE INDEX "mentorships_by_mentor" ON "mentorships" USING btree ("mentor_id");--> statement-breakpoint
CREATE INDEX "mentorships_by_mentee" ON "mentorships" USING btree ("mentee_id");--> statement-breakpoint
CREATE INDEX "leaves_person" ON "leaves" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "reporting_lines_person" ON "reporting_lines" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "reporting_lines_manager" ON "reporting_lines" USING btree ("manager_id");--> statement-breakpoint
CREATE INDEX "action_items_by_mentorship" ON "action_items" USING btree ("mentorship_id");--> statement-breakpoint
CREATE INDEX "action_items_by_session" ON "action_items" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "action_items_by_owner" ON "action_items" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "note_readers_reader" ON "note_readers" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "notes_by_session" ON "notes" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "notes_by_mentorship" ON "notes" USING btree ("mentorship_id","written_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notes_by_author" ON "notes" USING btree ("author_id","written_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notes_by_mentee" ON "notes" USING btree ("mentee_id","written_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "session_events_session" ON "session_events" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "session_goals_goal" ON "session_goals" USING btree ("goal_id");--> statement-breakpoint
CREATE INDEX "sessions_by_mentorship" ON "sessions" USING btree ("mentorship_id","starts_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "sessions_by_mentee" ON "sessions" USING btree ("mentee_id","starts_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "sessions_newest" ON "sessions" USING btree ("starts_at" DESC NULLS LAST,"id" DESC NULLS LAST);