CREATE TABLE "closed_versions" (
	"noun" text NOT NULL,
	"id" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"revision" bigint NOT NULL,
	"removed_at" timestamp with time zone,
	"content" jsonb,
	CONSTRAINT "closed_versions_noun_id_until_pk" PRIMARY KEY("noun","id","until"),
	CONSTRAINT "closed_versions_wiped" CHECK ("closed_versions"."removed_at" is null or "closed_versions"."content" is null)
);
--> statement-breakpoint
CREATE TABLE "cover_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"rotation_id" text NOT NULL,
	"state" text NOT NULL,
	"requester_id" text NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"version" integer NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"window_end" timestamp with time zone NOT NULL,
	"taken" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "swap_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"rotation_id" text NOT NULL,
	"state" text NOT NULL,
	"requester_id" text NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"version" integer NOT NULL,
	"taker_id" text NOT NULL,
	"given_start" timestamp with time zone NOT NULL,
	"given_end" timestamp with time zone NOT NULL,
	"returned_start" timestamp with time zone NOT NULL,
	"returned_end" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	CONSTRAINT "swap_requests_decided" CHECK (("swap_requests"."decided_at" is null) = ("swap_requests"."decided_by" is null))
);
--> statement-breakpoint
ALTER TABLE "rotations" ALTER COLUMN "holidays" SET DATA TYPE jsonb USING case when "holidays" is null then null else jsonb_build_array("holidays") end;--> statement-breakpoint
ALTER TABLE "rotations" ADD COLUMN "on_duty" smallint;--> statement-breakpoint
ALTER TABLE "rotations" ADD COLUMN "balance" boolean;--> statement-breakpoint
ALTER TABLE "rotations" ADD COLUMN "combine" text;--> statement-breakpoint
CREATE INDEX "closed_versions_revision" ON "closed_versions" USING btree ("revision","noun","id","until");--> statement-breakpoint
CREATE INDEX "cover_requests_of_rotation" ON "cover_requests" USING btree ("rotation_id","state","created_at");--> statement-breakpoint
CREATE INDEX "swap_requests_of_rotation" ON "swap_requests" USING btree ("rotation_id","state","created_at");