CREATE TYPE "public"."disagreement_ending" AS ENUM('settled', 'agreed-to-differ');--> statement-breakpoint
CREATE TYPE "public"."answer" AS ENUM('no-opportunity-yet', 'working-towards', 'meeting', 'exceeding');--> statement-breakpoint
CREATE TYPE "public"."ask_reason" AS ENUM('seen-differently', 'new-evidence', 'never-asked', 'long-ago');--> statement-breakpoint
CREATE TYPE "public"."check_in_outcome" AS ENUM('agreed', 'agreed-to-differ', 'appealed');--> statement-breakpoint
CREATE TYPE "public"."rating_kind" AS ENUM('self', 'mentor');--> statement-breakpoint
CREATE TYPE "public"."talk_outcome" AS ENUM('agreed', 'not-now');--> statement-breakpoint
CREATE TYPE "public"."opportunity_answer" AS ENUM('here-is-one', 'not-now');--> statement-breakpoint
ALTER TYPE "public"."agenda_source" ADD VALUE 'check-in';--> statement-breakpoint
CREATE TABLE "disagreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"mentor_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"raised_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"standing_event_id" uuid,
	"sign_off_id" uuid,
	"rating_id" uuid,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mentee_ends" "disagreement_ending",
	"mentor_ends" "disagreement_ending",
	"ended_at" timestamp with time zone,
	CONSTRAINT "disagreements_length" CHECK (char_length("disagreements"."milestone") <= 16),
	CONSTRAINT "disagreements_reason_length" CHECK (char_length("disagreements"."reason") between 1 and 2000),
	CONSTRAINT "disagreements_pair" CHECK ("disagreements"."raised_by" in ("disagreements"."person_id", "disagreements"."mentor_id") and "disagreements"."person_id" <> "disagreements"."mentor_id"),
	CONSTRAINT "disagreements_about" CHECK (num_nonnulls("disagreements"."standing_event_id", "disagreements"."sign_off_id", "disagreements"."rating_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "second_ratings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"disagreement_id" uuid NOT NULL,
	"rater_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"word" "standing_word",
	"reason" text,
	"declined" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "second_ratings_person" UNIQUE("disagreement_id","rater_id"),
	CONSTRAINT "second_ratings_reason_length" CHECK (char_length("second_ratings"."reason") between 1 and 2000),
	CONSTRAINT "second_ratings_answer" CHECK (("second_ratings"."answered_at" is null and "second_ratings"."word" is null and "second_ratings"."reason" is null and not "second_ratings"."declined")
        or ("second_ratings"."answered_at" is not null and ("second_ratings"."declined" = ("second_ratings"."word" is null)) and ("second_ratings"."declined" = ("second_ratings"."reason" is null))))
);
--> statement-breakpoint
CREATE TABLE "check_in_halves" (
	"check_in_id" uuid NOT NULL,
	"kind" "rating_kind" NOT NULL,
	"rater_id" uuid NOT NULL,
	"handed_in_at" timestamp with time zone DEFAULT now() NOT NULL,
	"after_reveal" boolean DEFAULT false NOT NULL,
	CONSTRAINT "check_in_halves_pk" PRIMARY KEY("check_in_id","kind")
);
--> statement-breakpoint
CREATE TABLE "check_in_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"check_in_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"why" "ask_reason" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "check_in_questions_once" UNIQUE("check_in_id","milestone"),
	CONSTRAINT "check_in_questions_length" CHECK (char_length("check_in_questions"."milestone") <= 16)
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"mentee_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"level" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" "check_in_outcome",
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	CONSTRAINT "check_ins_level" CHECK (char_length("check_ins"."level") <= 16),
	CONSTRAINT "check_ins_closed" CHECK (("check_ins"."closed_at" is null) = ("check_ins"."outcome" is null) and ("check_ins"."closed_at" is null) = ("check_ins"."closed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "rating_drafts" (
	"check_in_id" uuid NOT NULL,
	"rater_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"answer" "answer",
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rating_drafts_pk" PRIMARY KEY("check_in_id","rater_id","milestone")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"check_in_id" uuid NOT NULL,
	"kind" "rating_kind" NOT NULL,
	"milestone" text NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"rater_id" uuid NOT NULL,
	"answer" "answer" NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ratings_once" UNIQUE("check_in_id","kind","milestone")
);
--> statement-breakpoint
CREATE TABLE "frameworks_in_force" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"put_by" uuid
);
--> statement-breakpoint
CREATE TABLE "framework_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"only" boolean DEFAULT true NOT NULL,
	"based_on_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "framework_drafts_only" UNIQUE("only"),
	CONSTRAINT "framework_drafts_one" CHECK ("framework_drafts"."only"),
	CONSTRAINT "framework_drafts_length" CHECK (char_length("framework_drafts"."text") <= 200000)
);
--> statement-breakpoint
CREATE TABLE "level_talks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"manager_id" uuid NOT NULL,
	"from_level" text NOT NULL,
	"to_level" text NOT NULL,
	"outcome" "talk_outcome" NOT NULL,
	"line" text,
	"held_on" date NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	CONSTRAINT "level_talks_levels" CHECK (char_length("level_talks"."from_level") <= 8 and char_length("level_talks"."to_level") <= 8),
	CONSTRAINT "level_talks_line_length" CHECK (char_length("level_talks"."line") between 1 and 1000),
	CONSTRAINT "level_talks_not_self" CHECK ("level_talks"."manager_id" <> "level_talks"."person_id"),
	CONSTRAINT "level_talks_one_end" CHECK (num_nonnulls("level_talks"."withdrawn_at", "level_talks"."acknowledged_at") <= 1)
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"waived_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"waived_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "waivers_length" CHECK (char_length("waivers"."milestone") <= 16),
	CONSTRAINT "waivers_reason_length" CHECK (char_length("waivers"."reason") between 1 and 1000),
	CONSTRAINT "waivers_not_self" CHECK ("waivers"."waived_by" <> "waivers"."person_id")
);
--> statement-breakpoint
CREATE TABLE "opportunity_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"line" text NOT NULL,
	"for_manager" boolean DEFAULT false NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"answer" "opportunity_answer",
	"answer_line" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "opportunity_requests_length" CHECK (char_length("opportunity_requests"."milestone") <= 16),
	CONSTRAINT "opportunity_requests_line_length" CHECK (char_length("opportunity_requests"."line") between 1 and 300),
	CONSTRAINT "opportunity_requests_answer_length" CHECK (char_length("opportunity_requests"."answer_line") between 1 and 300),
	CONSTRAINT "opportunity_requests_answered" CHECK (num_nulls("opportunity_requests"."answer", "opportunity_requests"."answer_line", "opportunity_requests"."answered_by", "opportunity_requests"."answered_at") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "packet_quotations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"packet_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"happened_on" date NOT NULL,
	"title" text,
	"body" text,
	"approved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "packet_quotations_once" UNIQUE("packet_id","evidence_id"),
	CONSTRAINT "packet_quotations_lengths" CHECK (char_length("packet_quotations"."title") <= 200 and char_length("packet_quotations"."body") <= 8000),
	CONSTRAINT "packet_quotations_withdrawn" CHECK (("packet_quotations"."withdrawn_at" is null) = ("packet_quotations"."title" is not null) and ("packet_quotations"."withdrawn_at" is null or "packet_quotations"."body" is null))
);
--> statement-breakpoint
CREATE TABLE "packets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"addressed_to" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"from_level" text NOT NULL,
	"to_level" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"line" text,
	"content" jsonb,
	"formula_version" integer,
	"frozen_at" timestamp with time zone,
	CONSTRAINT "packets_period" CHECK ("packets"."from_day" <= "packets"."until_day"),
	CONSTRAINT "packets_addressed" CHECK ("packets"."addressed_to" <> "packets"."person_id"),
	CONSTRAINT "packets_levels" CHECK (char_length("packets"."from_level") <= 8 and char_length("packets"."to_level") <= 8),
	CONSTRAINT "packets_line_length" CHECK (char_length("packets"."line") between 1 and 1000),
	CONSTRAINT "packets_content_size" CHECK (octet_length("packets"."content"::text) <= 400000),
	CONSTRAINT "packets_frozen" CHECK (num_nulls("packets"."content", "packets"."formula_version", "packets"."frozen_at") in (0, 3)
        and ("packets"."frozen_at" is not null or "packets"."line" is null) and ("packets"."frozen_at" is null or "packets"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "guide_offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"milestone" text NOT NULL,
	"offered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guide_offers_once" UNIQUE("person_id","milestone"),
	CONSTRAINT "guide_offers_length" CHECK (char_length("guide_offers"."milestone") <= 16)
);
--> statement-breakpoint
CREATE TABLE "wall_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"body" text NOT NULL,
	"pinned_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "wall_notes_once" UNIQUE("evidence_id"),
	CONSTRAINT "wall_notes_body" CHECK (char_length("wall_notes"."body") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "stall_snoozes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"manager_id" uuid NOT NULL,
	"mentorship_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"until" date NOT NULL,
	"snoozed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "stall_snoozes_reason" CHECK (char_length("stall_snoozes"."reason") between 1 and 300),
	CONSTRAINT "stall_snoozes_days" CHECK ("stall_snoozes"."until" - ("stall_snoozes"."snoozed_at" at time zone 'UTC')::date between -1 and 100)
);
--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "follows_id" uuid;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "origin" text DEFAULT 'shipped' NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "gates" jsonb;--> statement-breakpoint
ALTER TABLE "standing" ADD COLUMN "carried" text;--> statement-breakpoint
ALTER TABLE "standing" ADD COLUMN "to_confirm" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "standing" ADD COLUMN "under" text;--> statement-breakpoint
ALTER TABLE "standing" ADD COLUMN "from_milestone" text;--> statement-breakpoint
ALTER TABLE "standing_events" ADD COLUMN "ordinal" integer NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "standing_events_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_raised_by_people_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_standing_event_id_standing_events_id_fk" FOREIGN KEY ("standing_event_id") REFERENCES "public"."standing_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_sign_off_id_sign_offs_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."sign_offs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreements" ADD CONSTRAINT "disagreements_rating_id_ratings_id_fk" FOREIGN KEY ("rating_id") REFERENCES "public"."ratings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_ratings" ADD CONSTRAINT "second_ratings_disagreement_id_disagreements_id_fk" FOREIGN KEY ("disagreement_id") REFERENCES "public"."disagreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_ratings" ADD CONSTRAINT "second_ratings_rater_id_people_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_ratings" ADD CONSTRAINT "second_ratings_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_halves" ADD CONSTRAINT "check_in_halves_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "public"."check_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_halves" ADD CONSTRAINT "check_in_halves_rater_id_people_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_questions" ADD CONSTRAINT "check_in_questions_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "public"."check_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_mentorship" FOREIGN KEY ("mentorship_id","mentee_id") REFERENCES "public"."mentorships"("id","mentee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_drafts" ADD CONSTRAINT "rating_drafts_rater_id_people_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_drafts" ADD CONSTRAINT "rating_drafts_question" FOREIGN KEY ("check_in_id","milestone") REFERENCES "public"."check_in_questions"("check_in_id","milestone") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_rater_id_people_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_question" FOREIGN KEY ("check_in_id","milestone") REFERENCES "public"."check_in_questions"("check_in_id","milestone") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frameworks_in_force" ADD CONSTRAINT "frameworks_in_force_version_id_framework_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frameworks_in_force" ADD CONSTRAINT "frameworks_in_force_put_by_people_id_fk" FOREIGN KEY ("put_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_based_on_id_framework_versions_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_talks" ADD CONSTRAINT "level_talks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_talks" ADD CONSTRAINT "level_talks_manager_id_people_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_talks" ADD CONSTRAINT "level_talks_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_waived_by_people_id_fk" FOREIGN KEY ("waived_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_requests" ADD CONSTRAINT "opportunity_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_requests" ADD CONSTRAINT "opportunity_requests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packet_quotations" ADD CONSTRAINT "packet_quotations_packet_id_packets_id_fk" FOREIGN KEY ("packet_id") REFERENCES "public"."packets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packet_quotations" ADD CONSTRAINT "packet_quotations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packet_quotations" ADD CONSTRAINT "packet_quotations_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packet_quotations" ADD CONSTRAINT "packet_quotations_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packets" ADD CONSTRAINT "packets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packets" ADD CONSTRAINT "packets_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packets" ADD CONSTRAINT "packets_addressed_to_people_id_fk" FOREIGN KEY ("addressed_to") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "packets" ADD CONSTRAINT "packets_framework_version_id_framework_versions_id_fk" FOREIGN KEY ("framework_version_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_offers" ADD CONSTRAINT "guide_offers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wall_notes" ADD CONSTRAINT "wall_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wall_notes" ADD CONSTRAINT "wall_notes_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stall_snoozes" ADD CONSTRAINT "stall_snoozes_manager_id_people_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stall_snoozes" ADD CONSTRAINT "stall_snoozes_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disagreements_person" ON "disagreements" USING btree ("person_id","milestone");--> statement-breakpoint
CREATE INDEX "disagreements_mentor" ON "disagreements" USING btree ("mentor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "disagreements_once" ON "disagreements" USING btree ("person_id","milestone") WHERE "disagreements"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "second_ratings_once" ON "second_ratings" USING btree ("disagreement_id") WHERE not "second_ratings"."declined";--> statement-breakpoint
CREATE INDEX "second_ratings_rater" ON "second_ratings" USING btree ("rater_id");--> statement-breakpoint
CREATE INDEX "check_in_halves_rater" ON "check_in_halves" USING btree ("rater_id");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_one_open" ON "check_ins" USING btree ("mentorship_id") WHERE "check_ins"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "check_ins_by_mentorship" ON "check_ins" USING btree ("mentorship_id","opened_at");--> statement-breakpoint
CREATE INDEX "check_ins_by_mentee" ON "check_ins" USING btree ("mentee_id");--> statement-breakpoint
CREATE INDEX "ratings_rater" ON "ratings" USING btree ("rater_id");--> statement-breakpoint
CREATE INDEX "frameworks_in_force_since" ON "frameworks_in_force" USING btree ("since");--> statement-breakpoint
CREATE INDEX "level_talks_person" ON "level_talks" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "level_talks_open" ON "level_talks" USING btree ("person_id") WHERE "level_talks"."acknowledged_at" is null and "level_talks"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "waivers_person" ON "waivers" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "waivers_once" ON "waivers" USING btree ("person_id","milestone") WHERE "waivers"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "opportunity_requests_person" ON "opportunity_requests" USING btree ("person_id","milestone");--> statement-breakpoint
CREATE UNIQUE INDEX "opportunity_requests_once" ON "opportunity_requests" USING btree ("person_id","milestone") WHERE "opportunity_requests"."answered_at" is null and "opportunity_requests"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "packet_quotations_evidence" ON "packet_quotations" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "packet_quotations_author" ON "packet_quotations" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "packets_person" ON "packets" USING btree ("person_id","asked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "packets_asker" ON "packets" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "packets_addressee" ON "packets" USING btree ("addressed_to");--> statement-breakpoint
CREATE UNIQUE INDEX "packets_once" ON "packets" USING btree ("person_id","asked_by") WHERE "packets"."frozen_at" is null and "packets"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "guide_offers_by_milestone" ON "guide_offers" USING btree ("milestone");--> statement-breakpoint
CREATE INDEX "wall_notes_by_person" ON "wall_notes" USING btree ("person_id","pinned_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stall_snoozes_mentorship" ON "stall_snoozes" USING btree ("mentorship_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stall_snoozes_once" ON "stall_snoozes" USING btree ("manager_id","mentorship_id") WHERE "stall_snoozes"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD CONSTRAINT "framework_versions_follows_id_framework_versions_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."framework_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD CONSTRAINT "framework_versions_origin" CHECK ("framework_versions"."origin" in ('shipped', 'team', 'demo'));