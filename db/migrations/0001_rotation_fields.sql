ALTER TABLE "rotations" ALTER COLUMN "holidays" SET DATA TYPE jsonb USING case when "holidays" is null then null else jsonb_build_array("holidays") end;--> statement-breakpoint
ALTER TABLE "rotations" ADD COLUMN "on_duty" smallint;--> statement-breakpoint
ALTER TABLE "rotations" ADD COLUMN "balance" boolean;--> statement-breakpoint
ALTER TABLE "rotations" ADD COLUMN "combine" text;