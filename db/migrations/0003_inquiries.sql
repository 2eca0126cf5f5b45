CREATE TABLE "conversation_addresses" (
	"platform" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"user_id" text,
	"address" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversation_addresses_platform_workspace_id_conversation_id_pk" PRIMARY KEY("platform","workspace_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigserial NOT NULL,
	"key" text NOT NULL,
	"lane" text NOT NULL,
	"recipient" jsonb NOT NULL,
	"notice" jsonb NOT NULL,
	"inquiry_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"failures" integer NOT NULL,
	"reason" text,
	"not_before" timestamp with time zone,
	"claimed_until" timestamp with time zone,
	"job_id" uuid NOT NULL,
	"sent_platform" text,
	"sent_workspace_id" text,
	"sent_kind" text,
	"sent_place_id" text,
	"sent_thread" text,
	"sent_message_id" text
);
--> statement-breakpoint
CREATE TABLE "platform_events" (
	"key" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "send_rates" (
	"platform" text NOT NULL,
	"workspace_id" text NOT NULL,
	"place_id" text NOT NULL,
	"busy_until" timestamp with time zone NOT NULL,
	CONSTRAINT "send_rates_platform_workspace_id_place_id_pk" PRIMARY KEY("platform","workspace_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "turnstiles" (
	"key" text PRIMARY KEY NOT NULL,
	"taken_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" text PRIMARY KEY NOT NULL,
	"topic_id" text NOT NULL,
	"question" text NOT NULL,
	"files" jsonb NOT NULL,
	"asker_platform" text NOT NULL,
	"asker_workspace_id" text NOT NULL,
	"asker_user_id" text NOT NULL,
	"asker_person_id" text,
	"asker_name" text NOT NULL,
	"place_platform" text,
	"place_workspace_id" text,
	"place_kind" text,
	"place_id" text,
	"place_thread" text,
	"origin_message_id" text,
	"origin_link" text,
	"is_public" boolean NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"holder" jsonb,
	"told" jsonb NOT NULL,
	"person_ids" jsonb NOT NULL,
	"turn" jsonb,
	"ladder" jsonb NOT NULL,
	"held_until" timestamp with time zone,
	"promised_by" timestamp with time zone,
	"acknowledged" jsonb,
	"resolved" jsonb,
	"rating" jsonb,
	"quiet_since" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"revision" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiry_events" (
	"inquiry_id" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" jsonb,
	"happening" jsonb NOT NULL,
	"source_platform" text,
	"source_workspace_id" text,
	"source_place_id" text,
	"source_message_id" text,
	CONSTRAINT "inquiry_events_inquiry_id_number_pk" PRIMARY KEY("inquiry_id","number")
);
--> statement-breakpoint
ALTER TABLE "organization_settings" ADD COLUMN "guests" boolean;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "urgent" boolean;--> statement-breakpoint
CREATE INDEX "conversation_addresses_of_account" ON "conversation_addresses" USING btree ("platform","workspace_id","user_id","seen_at");--> statement-breakpoint
CREATE INDEX "conversation_addresses_seen" ON "conversation_addresses" USING btree ("platform","workspace_id","seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_key" ON "deliveries" USING btree ("key");--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("lane","number") WHERE "deliveries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "deliveries_of_inquiry" ON "deliveries" USING btree ("inquiry_id","number") WHERE "deliveries"."inquiry_id" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_sent" ON "deliveries" USING btree ("sent_platform","sent_workspace_id","sent_place_id","sent_message_id") WHERE "deliveries"."sent_message_id" is not null;--> statement-breakpoint
CREATE INDEX "platform_events_seen" ON "platform_events" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "inquiries_due" ON "inquiries" USING btree ("due_at") WHERE "inquiries"."state" <> 'resolved';--> statement-breakpoint
CREATE INDEX "inquiries_looked_at" ON "inquiries" USING btree ("revision") WHERE "inquiries"."state" <> 'resolved';--> statement-breakpoint
CREATE INDEX "inquiries_of_topic" ON "inquiries" USING btree ("topic_id","opened_at") WHERE "inquiries"."state" <> 'resolved';--> statement-breakpoint
CREATE INDEX "inquiries_of_people" ON "inquiries" USING gin ("person_ids" jsonb_path_ops) WHERE "inquiries"."state" <> 'resolved';--> statement-breakpoint
CREATE INDEX "inquiries_of_asker" ON "inquiries" USING btree ("asker_platform","asker_workspace_id","asker_user_id","opened_at");--> statement-breakpoint
CREATE INDEX "inquiries_in_place" ON "inquiries" USING btree ("place_platform","place_workspace_id","place_id","place_thread") WHERE "inquiries"."place_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "inquiry_events_source" ON "inquiry_events" USING btree ("source_platform","source_workspace_id","source_place_id","source_message_id") WHERE "inquiry_events"."source_message_id" is not null;