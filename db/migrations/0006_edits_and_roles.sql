CREATE TABLE "edits" (
	"noun" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"place" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"way" text NOT NULL,
	"platform" text,
	"person_id" text,
	"name" text,
	"before" jsonb,
	"is_there" boolean NOT NULL,
	CONSTRAINT "edits_noun_id_revision_pk" PRIMARY KEY("noun","id","revision")
);
--> statement-breakpoint
CREATE TABLE "handoff_notes" (
	"rotation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "handoff_notes_rotation_id_person_id_starts_at_pk" PRIMARY KEY("rotation_id","person_id","starts_at")
);
--> statement-breakpoint
CREATE TABLE "setup_codes" (
	"hash" text PRIMARY KEY NOT NULL,
	"valid_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "directory_revisions" ADD COLUMN "applied_revision" bigint;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "ping_on" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "deactivated_on" text;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "verified_on" text;--> statement-breakpoint
CREATE INDEX "edits_revision" ON "edits" USING btree ("revision","place");--> statement-breakpoint
CREATE INDEX "edits_by" ON "edits" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "deliveries_about" ON "deliveries" USING btree ("about","number") WHERE "deliveries"."about" is not null;