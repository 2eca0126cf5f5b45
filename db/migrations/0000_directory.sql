CREATE TABLE "departments" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"removed_at" timestamp with time zone,
	"name" text,
	"description" text,
	"email" text,
	"phone" text,
	"channels" jsonb,
	"member_ids" jsonb,
	"manager_id" text,
	"time_zone" text,
	"hours" jsonb,
	"translations" jsonb,
	CONSTRAINT "departments_whole" CHECK ("departments"."removed_at" is not null or ("departments"."name" is not null and "departments"."channels" is not null and "departments"."member_ids" is not null and "departments"."translations" is not null))
);
--> statement-breakpoint
CREATE TABLE "directory_revisions" (
	"id" smallint PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "directory_revisions_one_row" CHECK ("directory_revisions"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "organization_settings" (
	"id" smallint PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"name" text,
	"time_zone" text,
	"language" text,
	"holidays" text,
	"help_desk" jsonb,
	"admin_ids" jsonb,
	"synonyms" jsonb,
	CONSTRAINT "organization_settings_one_row" CHECK ("organization_settings"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"removed_at" timestamp with time zone,
	"name" text,
	"email" text,
	"phone" text,
	"time_zone" text,
	"language" text,
	"hours" jsonb,
	"manager_id" text,
	"slack_user_id" text,
	"teams_user_id" text,
	"time_off" jsonb,
	CONSTRAINT "people_whole" CHECK ("people"."removed_at" is not null or ("people"."name" is not null and "people"."time_off" is not null))
);
--> statement-breakpoint
CREATE TABLE "platform_identities" (
	"platform" text NOT NULL,
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"time_zone" text,
	"locale" text,
	"standing" text NOT NULL,
	"person_id" text,
	"seen_at" timestamp with time zone NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "platform_identities_platform_workspace_id_user_id_pk" PRIMARY KEY("platform","workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "rotations" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"removed_at" timestamp with time zone,
	"type" text,
	"name" text,
	"description" text,
	"owner_ids" jsonb,
	"backup" jsonb,
	"overrides" jsonb,
	"slack_group" text,
	"time_zone" text,
	"starts_on" text,
	"cadence" jsonb,
	"participants" jsonb,
	"turns" text,
	"hours" jsonb,
	"holidays" text,
	"layers" jsonb,
	CONSTRAINT "rotations_whole" CHECK ("rotations"."removed_at" is not null or ("rotations"."type" is not null and "rotations"."name" is not null and "rotations"."owner_ids" is not null and "rotations"."overrides" is not null))
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"removed_at" timestamp with time zone,
	"name" text,
	"description" text,
	"aliases" jsonb,
	"translations" jsonb,
	"parent_id" text,
	"contact" jsonb,
	"fallback" jsonb,
	"owner_ids" jsonb,
	"answer" text,
	"links" jsonb,
	"respond_within_minutes" integer,
	"time_zone" text,
	"hours" jsonb,
	"verify_every_days" integer,
	"escalation" jsonb,
	CONSTRAINT "topics_whole" CHECK ("topics"."removed_at" is not null or ("topics"."name" is not null and "topics"."aliases" is not null and "topics"."translations" is not null and "topics"."fallback" is not null and "topics"."owner_ids" is not null and "topics"."links" is not null and "topics"."escalation" is not null))
);
--> statement-breakpoint
CREATE TABLE "updates" (
	"id" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"removed_at" timestamp with time zone,
	"name" text,
	"kind" text,
	"cron" text,
	"time_zone" text,
	"rotation_ids" jsonb,
	"topic_ids" jsonb,
	"channels" jsonb,
	"ask_before_minutes" integer,
	"text" text,
	CONSTRAINT "updates_whole" CHECK ("updates"."removed_at" is not null or ("updates"."kind" is not null and "updates"."cron" is not null and "updates"."rotation_ids" is not null and "updates"."topic_ids" is not null and "updates"."channels" is not null))
);
--> statement-breakpoint
CREATE INDEX "departments_revision" ON "departments" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "people_revision" ON "people" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "platform_identities_revision" ON "platform_identities" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "rotations_revision" ON "rotations" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "topics_revision" ON "topics" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "updates_revision" ON "updates" USING btree ("revision");--> statement-breakpoint
INSERT INTO "directory_revisions" ("id", "revision") VALUES (1, 0);
